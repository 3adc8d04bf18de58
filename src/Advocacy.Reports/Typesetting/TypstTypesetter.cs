using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Cards;

namespace Advocacy.Reports.Typesetting;

/// <summary>Sets cards with Typst in a Node child process that stays for the same card set again.</summary>
/// <remarks>
/// One at a time; others wait their turn. The child is started when first needed, and anew for another card (another
/// year, another language), after a crash, a hang, a cancellation, a number of times or a growth of memory. Nothing
/// it does can reach the caller but an exception.
/// </remarks>
public sealed class TypstTypesetter(TypesettingOptions options) : ITypesetter, IAsyncDisposable
{
    private const string Template = "progress-card";
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(200);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly CancellationTokenSource _closing = new();
    private NodeWorker? _worker;
    private OneCard _cardOfWorker;
    private int _timesOfWorker;
    private long _cards;
    private bool _closed;

    public async Task<TypesetCard> Typeset(CardModel card, CancellationToken cancel)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        using var wanted = CancellationTokenSource.CreateLinkedTokenSource(cancel, _closing.Token);
        await _turn.WaitAsync(wanted.Token);
        try
        {
            var id = (++_cards).ToString(CultureInfo.InvariantCulture);
            var request = new EngineRequest(id, Template, PrintableCard.Of(card));
            var line = JsonSerializer.SerializeToUtf8Bytes(request, CardJson.ForEngine);
            var answer = await Answer(new OneCard(card.Campaign, card.Year, card.Language), line, wanted.Token);
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

    private async Task<NodeWorker> FreshEnough(OneCard card)
    {
        if (_worker is { } old
            && (old.HasEnded || _cardOfWorker != card || _timesOfWorker >= options.TimesToRecycleAt
                || old.ResidentMemory >= options.MemoryToRecycleAt))
        {
            await Dismiss();
        }

        if (_worker is null)
        {
            _worker = NodeWorker.Start(options.NodeCommand, Folder());
            (_cardOfWorker, _timesOfWorker) = (card, 0);
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

    private async Task<ReadOnlyMemory<byte>> Answer(OneCard card, byte[] line, CancellationToken cancel)
    {
        var worker = await FreshEnough(card);
        try
        {
            return await Answer(worker, line, cancel);
        }
        catch (TypesettingException ended) when (ended.Problem is TypesettingProblem.Crashed && _timesOfWorker > 1)
        {
            // An engine that has proved itself may have been ended from outside since its last card: one more try.
            worker.Kill();
            await Dismiss();
            return await Answer(await FreshEnough(card), line, cancel);
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

    /// <summary>What an engine is for: the same card may be set again and again, with other words.</summary>
    private readonly record struct OneCard(string Campaign, int Year, Language Language);
}
