using Advocacy.Benchmarks.Measuring;

namespace Advocacy.Benchmarks.Cards;

/// <summary>The typesetting programs this one has started.</summary>
internal static class Engines
{
    /// <summary>The most that any running one ever had resident, in bytes, as Linux counts it; 0 elsewhere.</summary>
    public static long PeakMemory() =>
        Child.ChildrenOf(Environment.ProcessId).Select(child => Child.SizeOf(child, "VmHWM:")).DefaultIfEmpty(0).Max();
}
