namespace Advocacy.Reports.Charts;

/// <summary>A territory's signatures as one bar.</summary>
/// <param name="Figure">The figure as it is printed, its precision in words ("more than 720,000").</param>
/// <param name="AsOf">The day it holds for, printed, or null.</param>
/// <param name="End">How sure the end of the bar is.</param>
/// <param name="Own">True for the territory the chart is about.</param>
public sealed record TallyBar(
    string Label, long Value, string Figure, string? AsOf = null, BarEnd End = BarEnd.Exact, bool Own = false);

/// <summary>What the end of a bar says about its figure.</summary>
public enum BarEnd
{
    /// <summary>It ends there.</summary>
    Exact,
    /// <summary>It goes on from there by an unknown length: an arrowhead.</summary>
    AtLeast,
    /// <summary>It ends about there: an open end.</summary>
    About,
    /// <summary>It was still being counted: a dashed outline.</summary>
    Interim,
}
