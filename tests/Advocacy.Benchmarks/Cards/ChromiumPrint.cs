using System.Diagnostics;
using Advocacy.Benchmarks.Measuring;

namespace Advocacy.Benchmarks.Cards;

/// <summary>What others would do: a browser prints the published page of the same card.</summary>
internal sealed class ChromiumPrint(TemporaryFolder room)
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(20);

    private readonly string _profile = room.Under("chromium");
    private readonly string _file = room.Under("printed.pdf");

    /// <summary>Prints a page in a browser started for it, with the profile of the last one.</summary>
    /// <returns>Milliseconds from the command to the file, the file's bytes, and the most memory its processes shared at once, in bytes.</returns>
    public async Task<(double Milliseconds, long Bytes, long Memory)> Of(string address)
    {
        File.Delete(_file);
        var started = Stopwatch.GetTimestamp();
        using var browser = Child.Start("chromium",
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--no-first-run", "--no-pdf-header-footer", $"--user-data-dir={_profile}", $"--print-to-pdf={_file}", address,
            ], Path.GetTempPath());
        browser.Ignore();
        var ended = browser.End();
        long memory = 0;
        while (await Task.WhenAny(ended, Task.Delay(Beat)) != ended)
        {
            memory = Math.Max(memory, browser.MemoryOfItsTree());
        }

        return (Stopwatch.GetElapsedTime(started).TotalMilliseconds, new FileInfo(_file).Length, memory);
    }
}
