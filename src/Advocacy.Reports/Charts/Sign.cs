using System.Collections.Concurrent;

namespace Advocacy.Reports.Charts;

/// <summary>The signs of a kind, each drawn once: there are as many as the kind has values, and pages are full of them.</summary>
internal static class Sign<TOf>
    where TOf : struct, Enum
{
    private static readonly ConcurrentDictionary<(TOf Of, Medium Medium), string> Untitled = new();

    /// <param name="title">Its word, or null where the word stands beside it; a titled sign is drawn anew.</param>
    public static string Of(TOf of, string? title, Medium medium, Func<TOf, string?, Medium, string> draw) => title is null
        ? Untitled.GetOrAdd((of, medium), static (sign, draw) => draw(sign.Of, null, sign.Medium), draw)
        : draw(of, title, medium);
}
