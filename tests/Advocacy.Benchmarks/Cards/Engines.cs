using System.Globalization;

namespace Advocacy.Benchmarks.Cards;

/// <summary>The typesetting programs this one has started.</summary>
internal static class Engines
{
    /// <summary>The most that any running one ever had resident, in bytes, as Linux counts it; 0 elsewhere.</summary>
    public static long PeakMemory() => Directory.Exists("/proc/self/task")
        ? Directory.EnumerateDirectories("/proc/self/task").SelectMany(task => Words(Path.Combine(task, "children")))
            .Select(child => PeakMemoryOf(child)).DefaultIfEmpty(0).Max()
        : 0;

    private static long PeakMemoryOf(string child) =>
        File.ReadLines($"/proc/{child}/status").Where(line => line.StartsWith("VmHWM", StringComparison.Ordinal))
            .Select(line => long.Parse(line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024)
            .FirstOrDefault();

    private static string[] Words(string file) => File.ReadAllText(file).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
