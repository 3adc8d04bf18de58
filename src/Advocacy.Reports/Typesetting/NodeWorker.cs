using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Advocacy.Reports.Typesetting;

/// <summary>The engine's child process: one line in, one line out.</summary>
/// <remarks>Any instance that gave trouble is killed with its children and never asked again.</remarks>
internal sealed class NodeWorker : IAsyncDisposable
{
    private const int LastWordsKept = 4000;

    /// <summary>What the child is given of our environment; its time zone and language are always the same.</summary>
    private static readonly string[] Inherited = ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot"];

    private readonly Process _process;
    private readonly AnswerLines _answers;
    private readonly Task _drain;
    private readonly StringBuilder _lastWords = new();

    private NodeWorker(Process process)
    {
        _process = process;
        _answers = new(process.StandardOutput.BaseStream);
        _drain = Drain(process.StandardError);
    }

    public bool HasEnded => _process.HasExited;

    public string LastWords
    {
        get
        {
            lock (_lastWords)
            {
                return _lastWords.ToString().Trim();
            }
        }
    }

    public long ResidentMemory
    {
        get
        {
            try
            {
                _process.Refresh();
                return _process.HasExited ? 0 : _process.WorkingSet64;
            }
            catch (InvalidOperationException)
            {
                // It ended between the two questions.
                return 0;
            }
        }
    }

    /// <exception cref="TypesettingException">Node is missing.</exception>
    public static NodeWorker Start(string nodeCommand, string folder)
    {
        var start = new ProcessStartInfo(nodeCommand, [TemplatesFolder.Script])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        foreach (var name in Inherited)
        {
            if (Environment.GetEnvironmentVariable(name) is { } value)
            {
                start.Environment[name] = value;
            }
        }

        start.Environment["LANG"] = start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["TZ"] = "UTC";
        // glibc's own beginning, said so that it stays: otherwise each large block makes it keep more of what was freed (mallopt(3)).
        start.Environment["MALLOC_TRIM_THRESHOLD_"] = "131072";
        try
        {
            return new(Process.Start(start)!);
        }
        catch (Win32Exception missing)
        {
            throw new TypesettingException(
                TypesettingProblem.NodeMissing, $"'{nodeCommand}' cannot be started: {missing.Message}", missing);
        }
    }

    /// <summary>The line that answers a line, or null when the child ended instead.</summary>
    /// <exception cref="IOException">The child no longer reads, or answers without end.</exception>
    public async Task<ReadOnlyMemory<byte>?> Ask(ReadOnlyMemory<byte> line)
    {
        var input = _process.StandardInput.BaseStream;
        await input.WriteAsync(line);
        await input.WriteAsync("\n"u8.ToArray());
        await input.FlushAsync();
        return await _answers.Next();
    }

    /// <summary>Waits a moment for a child that is ending to say why.</summary>
    public async Task<string> Farewell()
    {
        await Task.WhenAny(_drain, Task.Delay(TimeSpan.FromSeconds(2)));
        return LastWords;
    }

    public void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It, or a child of it, ended by itself first.
        }
    }

    /// <summary>Lets it end by closing its input, and kills it when it does not.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // Nobody was reading.
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        try
        {
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            Kill();
        }

        _process.Dispose();
    }

    private async Task Drain(StreamReader errors)
    {
        var buffer = new char[1024];
        try
        {
            for (int read; (read = await errors.ReadAsync(buffer)) > 0;)
            {
                lock (_lastWords)
                {
                    _lastWords.Append(buffer, 0, read);
                    _lastWords.Remove(0, Math.Max(0, _lastWords.Length - LastWordsKept));
                }
            }
        }
        catch (Exception closed) when (closed is IOException or ObjectDisposedException)
        {
            // The pipe went with the child.
        }
    }
}
