using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Advocacy.Web.Tests.Verbs;

/// <summary>The application served by a program of its own.</summary>
internal sealed partial class ServedApplication : IAsyncDisposable
{
    private readonly Process _program;

    private ServedApplication(Process program, string said, CookieContainer cookies)
    {
        _program = program;
        ProcessorTime = program.TotalProcessorTime;
        Said = said;
        Http = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = new(Address().Match(said).Groups["address"].Value) };
    }

    /// <summary>What it printed up to the sentence on how to stop it.</summary>
    public string Said { get; }

    /// <summary>What the start took of the processor: on a machine that does nothing else, no less than its time.</summary>
    public TimeSpan ProcessorTime { get; }

    public HttpClient Http { get; }

    /// <summary>The path of the link that makes the first administrator.</summary>
    public string SetupLink => Setup().Match(Said).Value;

    public static async Task<ServedApplication> Await(Process program, CookieContainer cookies)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        // Read along, so that a full pipe never stops the program.
        var complained = program.StandardError.ReadToEndAsync(CancellationToken.None);
        var said = "";
        while (!said.Contains("Ctrl+C stops it.", StringComparison.Ordinal))
        {
            if (await program.StandardOutput.ReadLineAsync(patience.Token) is not { } line)
            {
                Assert.Fail($"It stopped by itself: {said}{await complained}");
                break;
            }

            said += line + '\n';
        }

        _ = program.StandardOutput.ReadToEndAsync(CancellationToken.None);
        return new(program, said, cookies);
    }

    /// <summary>Ends it at once; it is not asked.</summary>
    public async Task Kill()
    {
        _program.Kill(entireProcessTree: true);
        await _program.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Kill();
        _program.Dispose();
    }

    [GeneratedRegex(@"Advocacy is at (?<address>http://\S+)")]
    private static partial Regex Address();

    [GeneratedRegex(@"/setup/[0-9a-f]{64}")]
    private static partial Regex Setup();
}
