using System.Globalization;
using System.Text;
using Advocacy.Domain.Languages;

namespace Advocacy.Web.Features.Search;

/// <summary>A text, or the piece of it around what was looked for, with the words that were found in it.</summary>
public sealed record FoundText(Language? Language, IReadOnlyList<FoundPiece> Pieces)
{
    private const int Before = 60;
    private const int Longest = 240;

    public bool HasFound => Pieces.Any(piece => piece.IsFound);

    /// <param name="text">As it is on record.</param>
    /// <param name="language">Of the text; null when it is not known.</param>
    /// <param name="words">Folded.</param>
    /// <param name="whole">False for a piece of it only, around the first word that is found.</param>
    public static FoundText Of(string text, Language? language, IReadOnlyList<string> words, bool whole)
    {
        var (folded, origins) = Fold(text);
        var found = new bool[text.Length];
        var first = text.Length;
        foreach (var word in words)
        {
            for (var at = folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                var (from, to) = (origins[at], at + word.Length < origins.Count ? origins[at + word.Length] : text.Length);
                Array.Fill(found, true, from, to - from);
                first = Math.Min(first, from);
            }
        }

        var (start, end) = whole || text.Length <= Longest ? (0, text.Length) : Around(text, first == text.Length ? 0 : first);
        return new(language, [.. PiecesOf(text, found, start, end)]);
    }

    /// <summary>From a word's beginning to a word's end.</summary>
    private static (int Start, int End) Around(string text, int first)
    {
        var start = Math.Max(0, first - Before);
        var end = Math.Min(text.Length, start + Longest);
        var space = start == 0 ? -1 : text.IndexOf(' ', start, first - start);
        var last = end == text.Length ? -1 : text.LastIndexOf(' ', end - 1, end - first);
        return (space > 0 ? space + 1 : start, last > first ? last : end);
    }

    private static IEnumerable<FoundPiece> PiecesOf(string text, bool[] found, int start, int end)
    {
        if (start > 0)
        {
            yield return new("… ", false);
        }

        for (var from = start; from < end;)
        {
            var to = from + 1;
            while (to < end && found[to] == found[from])
            {
                to++;
            }

            yield return new(text[from..to], found[from]);
            from = to;
        }

        if (end < text.Length)
        {
            yield return new(" …", false);
        }
    }

    /// <summary>The text folded as what is searched is, with where each of its characters comes from.</summary>
    private static (string Folded, List<int> Origins) Fold(string text)
    {
        var (folded, origins) = (new StringBuilder(text.Length), new List<int>(text.Length));
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var letters = Rune.IsWhiteSpace(rune) ? " "
                : Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format ? ""
                : FoldedText.Of(rune.ToString());
            foreach (var letter in letters.Where(letter => letter != ' ' || folded is not [.., ' ']))
            {
                folded.Append(letter);
                origins.Add(at);
            }

            at += rune.Utf16SequenceLength;
        }

        return (folded.ToString(), origins);
    }
}

/// <param name="IsFound">True for what was looked for.</param>
public sealed record FoundPiece(string Text, bool IsFound);
