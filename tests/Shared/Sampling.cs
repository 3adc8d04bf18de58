namespace Advocacy.Tests;

/// <summary>How much of a product of cases is tried: a share in turn, or all of it with <c>tests/run --all</c>.</summary>
/// <remarks>The share is another with each seed; <c>tests/run</c> prints it, and takes it back as <c>ADVOCACY_SEED</c>.</remarks>
internal static class Sampling
{
    public static bool IsWhole { get; } = Environment.GetEnvironmentVariable("ADVOCACY_TESTS") == "all";

    private static readonly int Seed = int.TryParse(Environment.GetEnvironmentVariable("ADVOCACY_SEED"), out var given) ? given : 1;

    /// <summary>Some of many, so that those in their places one after the other are given all of them equally often.</summary>
    /// <param name="all">All there are.</param>
    /// <param name="most">How many of them.</param>
    /// <param name="place">Whose turn it is, counted from zero.</param>
    public static IEnumerable<T> Of<T>(IReadOnlyList<T> all, int most, int place) =>
        IsWhole || all.Count <= most ? all : Enumerable.Range(0, most).Select(step => all[(Seed + (place * most) + step) % all.Count]);
}
