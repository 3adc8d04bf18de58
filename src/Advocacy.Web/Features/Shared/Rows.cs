namespace Advocacy.Web.Features.Shared;

/// <summary>Lists of small forms that grow.</summary>
internal static class Rows
{
    /// <summary>What was typed, and blank rows after it until there are as many as are offered.</summary>
    public static IReadOnlyList<T> Padded<T>(IReadOnlyList<T> typed, int offered, T blank) =>
        [.. typed, .. Enumerable.Repeat(blank, Math.Max(0, offered - typed.Count))];
}
