using System.Globalization;
using System.Text;

namespace Advocacy.Domain.Languages;

/// <summary>Brings text as typed to lower case, no accents, one kind of space, of dash and of apostrophe.</summary>
internal static class TypedText
{
    // Whatever is longer is a paragraph, not a date or a figure.
    private const int Longest = 200;

    internal static string Fold(string? typed)
    {
        if (typed is null || typed.Length > Longest)
        {
            return "";
        }

        var whole = new StringBuilder(typed.Length);
        foreach (var rune in typed.EnumerateRunes())
        {
            // Normalize throws on half a surrogate pair, which arrives here as U+FFFD already, and on U+FFFE.
            whole.Append(rune.Value == 0xFFFE ? Rune.ReplacementChar : rune);
        }

        var folded = new StringBuilder(typed.Length);
        foreach (var character in whole.ToString().Normalize(NormalizationForm.FormD))
        {
            Append(folded, char.ToLowerInvariant(character));
        }

        return folded.ToString().Trim();
    }

    private static void Append(StringBuilder folded, char character)
    {
        switch (CharUnicodeInfo.GetUnicodeCategory(character))
        {
            // Only a letter loses its marks: without its stroke "≯" would become ">".
            case UnicodeCategory.NonSpacingMark when folded is [.., var letter] && char.IsLetter(letter):
            case UnicodeCategory.Format:
                break;
            case UnicodeCategory.SpaceSeparator:
            case UnicodeCategory.Control:
                if (folded is not [.., ' '])
                {
                    folded.Append(' ');
                }

                break;
            case UnicodeCategory.DashPunctuation:
                folded.Append('-');
                break;
            default:
                folded.Append(character is '\u2019' or '\u2018' or '\u02BC' ? '\'' : character);
                break;
        }
    }
}
