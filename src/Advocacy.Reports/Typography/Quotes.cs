using System.Text;

namespace Advocacy.Reports.Typography;

/// <summary>Typewriter quotes become the language's own, where it is certain which open and which close.</summary>
internal static class Quotes
{
    /// <summary>Pairs of <c>"</c>: all of a text's, or none when they do not alternate cleanly.</summary>
    public static string Double(string text, QuotationMarks marks)
    {
        var places = Places(text, '"').ToList();
        var alternate = places.Count % 2 == 0 && places.Select((place, index) => index % 2 == 0
            ? Opens(text, place)
            : Closes(text, place)).All(right => right);
        if (places.Count == 0 || !alternate)
        {
            return text;
        }

        var set = new StringBuilder(text);
        for (var index = places.Count - 1; index >= 0; index--)
        {
            set.Remove(places[index], 1).Insert(places[index], index % 2 == 0 ? marks.Open : marks.Close);
        }

        return set.ToString();
    }

    /// <summary>A <c>'</c> is an apostrophe, unless it opens a word and another closes one further on.</summary>
    /// <remarks>After a digit it may be minutes or feet, and is left as it was typed.</remarks>
    public static string Single(string text)
    {
        var set = new StringBuilder(text);
        var open = -1;
        foreach (var place in Places(text, '\''))
        {
            if (Opens(text, place) && !Elided(text, place))
            {
                open = place;
            }
            else if (open >= 0 && Closes(text, place))
            {
                set[open] = '‘';
                set[place] = '’';
                open = -1;
                continue;
            }

            set[place] = place > 0 && char.IsDigit(text[place - 1]) && !LetterAt(text, place + 1) ? '\'' : '’';
        }

        return set.ToString();
    }

    private static IEnumerable<int> Places(string text, char mark)
    {
        for (var place = text.IndexOf(mark); place >= 0; place = text.IndexOf(mark, place + 1))
        {
            yield return place;
        }
    }

    private static bool Opens(string text, int place) =>
        (place == 0 || char.IsWhiteSpace(text[place - 1]) || "([{-–—«“„‘/\"".Contains(text[place - 1], StringComparison.Ordinal))
        && place + 1 < text.Length && !char.IsWhiteSpace(text[place + 1])
        && !";:!?,.)]}%‰".Contains(text[place + 1], StringComparison.Ordinal);

    private static bool Closes(string text, int place) =>
        place > 0 && !char.IsWhiteSpace(text[place - 1]) && !LetterAt(text, place + 1);

    /// <summary>Dutch 's avonds, 't, 'n: the mark stands for a lost letter.</summary>
    private static bool Elided(string text, int place) =>
        place + 1 < text.Length && "stnkmr".Contains(text[place + 1], StringComparison.OrdinalIgnoreCase)
        && !LetterAt(text, place + 2);

    private static bool LetterAt(string text, int place) => place < text.Length && char.IsLetterOrDigit(text[place]);
}
