namespace Advocacy.Domain.Dates;

/// <summary>Cuts folded text into words, numbers and single signs; spaces and apostrophes only separate.</summary>
internal static class DateTokens
{
    internal static string[] Of(string folded)
    {
        var tokens = new List<string>();
        for (var start = 0; start < folded.Length;)
        {
            var end = start + 1;
            var kind = KindOf(folded[start]);
            while (kind is not Kind.Sign && end < folded.Length && KindOf(folded[end]) == kind)
            {
                end++;
            }

            if (kind is not Kind.Gap)
            {
                tokens.Add(folded[start..end]);
            }

            start = end;
        }

        return [.. tokens];
    }

    private static Kind KindOf(char character) =>
        char.IsAsciiDigit(character) ? Kind.Number
        : char.IsLetter(character) ? Kind.Word
        : character is ' ' or '\'' ? Kind.Gap
        : Kind.Sign;

    private enum Kind
    {
        Gap,
        Number,
        Word,
        Sign,
    }
}
