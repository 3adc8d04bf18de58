using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Documents;

namespace Advocacy.Reports.Typesetting;

/// <summary>Sets documents with Typst in a Node child process that stays for the same one set again.</summary>
/// <remarks>
/// One at a time; others wait their turn. The child is started when first needed, and anew for another card (another
/// year, another language) or another kind of document, after a crash, a hang, a cancellation, a number of times or a growth of memory. Nothing
/// it does can reach the caller but an exception.
/// </remarks>
public sealed class TypstTypesetter(TypesettingOptions options) : ITypesetter, IAsyncDisposable
{
    private const string Card = "progress-card";
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(200);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly CancellationTokenSource _closing = new();
    private NodeWorker? _worker;
    private object? _seriesOfWorker;
    private int _timesOfWorker;
    private long _asked;
    private bool _closed;

    public Task<TypesetDocument> Typeset(CardModel card, CancellationToken cancel) =>
        Typeset(Card, PrintableCard.Of(card), (card.Campaign, card.Year, card.Language), cancel);

    public Task<TypesetDocument> Typeset(DocumentModel document, CancellationToken cancel) =>
        Typeset(document.Template, document, document.Template, cancel);

    /// <param name="series">What an engine is for: the same card may be set again and again, with other words.</param>
    private async Task<TypesetDocument> Typeset(string template, object model, object series, CancellationToken cancel)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        using var wanted = CancellationTokenSource.CreateLinkedTokenSource(cancel, _closing.Token);
        await _turn.WaitAsync(wanted.Token);
        try
        {
            var id = (++_asked).ToString(CultureInfo.InvariantCulture);
            var request = new EngineRequest(id, template, model);
            var line = JsonSerializer.SerializeToUtf8Bytes(request, CardJson.ForEngine);
            var answer = await Answer(series, line, wanted.Token);
            return EngineAnswer.Read(answer.Span, id);
        }
        catch (Exception trouble) when (trouble is not TypesettingException { Problem: TypesettingProblem.Rejected or TypesettingProblem.TooLong or TypesettingProblem.Shapeless })
        {
            _worker?.Kill();
            await Dismiss();
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _closed, true))
        {
            return;
        }

        await _closing.CancelAsync();
        await _turn.WaitAsync();
        await Dismiss();
        _closing.Dispose();
    }

    private async Task<NodeWorker> FreshEnough(object series)
    {
        if (_worker is { } old
            && (old.HasEnded || !series.Equals(_seriesOfWorker) || _timesOfWorker >= options.TimesToRecycleAt
                || old.ResidentMemory >= options.MemoryToRecycleAt))
        {
            await Dismiss();
        }

        if (_worker is null)
        {
            _worker = NodeWorker.Start(options.NodeCommand, Folder());
            (_seriesOfWorker, _timesOfWorker) = (series, 0);
        }

        _timesOfWorker++;
        return _worker;
    }

    private string Folder()
    {
        var folder = options.TemplatesFolder ?? TemplatesFolder.Find();
        if (!File.Exists(Path.Combine(folder, TemplatesFolder.Script))
            || !Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            throw new TypesettingException(
                TypesettingProblem.PackagesMissing, $"{folder} lacks {TemplatesFolder.Script} or node_modules.");
        }

        return folder;
    }

    private async Task<ReadOnlyMemory<byte>> Answer(object series, byte[] line, CancellationToken cancel)
    {
        var worker = await FreshEnough(series);
        try
        {
            return await Answer(worker, line, cancel);
        }
        catch (TypesettingException ended) when (ended.Problem is TypesettingProblem.Crashed && _timesOfWorker > 1)
        {
            // An engine that has proved itself may have been ended from outside since its last card: one more try.
            worker.Kill();
            await Dismiss();
            return await Answer(await FreshEnough(series), line, cancel);
        }
    }

    private async Task<ReadOnlyMemory<byte>> Answer(NodeWorker worker, byte[] line, CancellationToken cancel)
    {
        var started = Stopwatch.GetTimestamp();
        var answer = worker.Ask(line);
        while (!answer.IsCompleted)
        {
            // Left alone, the answer fails when the child is killed; nobody waits for it.
            _ = await Task.WhenAny(answer, Task.Delay(Beat, cancel));
            if (answer.IsCompleted)
            {
                break;
            }

            cancel.ThrowIfCancellationRequested();
            if (Overstepped(worker, Stopwatch.GetElapsedTime(started)) is { } trouble)
            {
                throw trouble;
            }
        }

        try
        {
            return await answer ?? throw Ended(await worker.Farewell());
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException)
        {
            throw Ended($"{broken.Message} {await worker.Farewell()}");
        }
    }

    private TypesettingException? Overstepped(NodeWorker worker, TimeSpan taken)
    {
        if (taken >= options.TimeLimit)
        {
            return new(TypesettingProblem.Hung, $"No answer within {options.TimeLimit}. {worker.LastWords}");
        }

        return worker.ResidentMemory >= options.MemoryLimit
            ? new(TypesettingProblem.Crashed, $"The engine took more than {options.MemoryLimit} bytes of memory.")
            : null;
    }

    private static TypesettingException Ended(string lastWords) => new(
        lastWords.Contains("ERR_MODULE_NOT_FOUND", StringComparison.Ordinal)
        || lastWords.Contains("MODULE_NOT_FOUND", StringComparison.Ordinal)
            ? TypesettingProblem.PackagesMissing
            : TypesettingProblem.Crashed,
        $"The engine ended. {lastWords}");

    private async Task Dismiss()
    {
        if (Interlocked.Exchange(ref _worker, null) is { } worker)
        {
            await worker.DisposeAsync();
        }
    }
}
