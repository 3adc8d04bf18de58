using System.Globalization;
using Advocacy.Benchmarks.Measuring;

namespace Advocacy.Benchmarks.Cards;

/// <summary>The typesetting programs this one has started.</summary>
internal static class Engines
{
    /// <summary>The most that any running one ever had resident, in bytes, as Linux counts it; 0 elsewhere.</summary>
    public static long PeakMemory() => Directory.Exists("/proc/self/task")
        ? Directory.EnumerateDirectories("/proc/self/task").SelectMany(task => Words(Path.Combine(task, "children")))
            .Select(child => Child.StatusOf(int.Parse(child, CultureInfo.InvariantCulture), "VmHWM:")).DefaultIfEmpty(0).Max()
        : 0;

    private static string[] Words(string file) => File.ReadAllText(file).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
