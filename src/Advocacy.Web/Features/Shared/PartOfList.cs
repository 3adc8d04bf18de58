namespace Advocacy.Web.Features.Shared;

/// <summary>Which lines of a long list are asked for.</summary>
/// <param name="After">The key of the line before the first one, as it stands in an address; null for the beginning, as is a key that is not in the list.</param>
/// <param name="Whole">True for all of them, as for another program.</param>
public sealed record Wanted(string? After = null, bool Whole = false);

/// <summary>Where the lines that are shown stand in their list.</summary>
/// <param name="From">The first of them, from 1.</param>
/// <param name="To">The last of them.</param>
/// <param name="Total">How many lines the list has.</param>
/// <param name="Previous">After which line the part before begins: empty for the beginning of the list, null where there is no such part.</param>
/// <param name="Next">After which line the next part begins, or null.</param>
public sealed record Place(int From, int To, int Total, string? Previous, string? Next)
{
    public static Place Nowhere { get; } = new(0, 0, 0, null, null);
}

/// <summary>Parts of long lists, found by the key of a line: one entered meanwhile moves no line to another part unseen.</summary>
internal static class PartOfList
{
    /// <summary>How many lines a part has.</summary>
    public const int Length = 50;

    /// <param name="keys">The key of every line, in the order of the list.</param>
    /// <param name="wanted">What is asked for.</param>
    /// <returns>The keys of the lines to show, and where they stand.</returns>
    public static (IReadOnlyList<TKey> Keys, Place Place) Part<TKey>(this List<TKey> keys, Wanted wanted)
        where TKey : struct, IEquatable<TKey>
    {
        if (wanted.Whole || keys.Count == 0)
        {
            return (keys, keys.Count == 0 ? Place.Nowhere : new(1, keys.Count, keys.Count, null, null));
        }

        var start = wanted.After is null ? 0 : keys.FindIndex(key => key.ToString() == wanted.After) + 1;
        var shown = keys.Skip(start).Take(Length).ToList();
        var end = start + shown.Count;
        return (shown, new(
            start + 1, end, keys.Count,
            start == 0 ? null : start <= Length ? "" : keys[start - Length - 1].ToString(),
            end < keys.Count ? keys[end - 1].ToString() : null));
    }
}
