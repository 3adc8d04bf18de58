using System.Globalization;
using System.Text;

namespace Advocacy.Domain.Languages;

/// <summary>A text for finding and ordering: lower case, no accents, one kind of space, of dash and of apostrophe.</summary>
public static class FoldedText
{
    /// <summary>Folds a text; of null, the empty one.</summary>
    public static string Of(string? text)
    {
        var whole = new StringBuilder(text?.Length ?? 0);
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            // Normalize throws on half a surrogate pair, which arrives here as U+FFFD already, and on U+FFFE.
            whole.Append(rune.Value == 0xFFFE ? Rune.ReplacementChar : rune);
        }

        var folded = new StringBuilder(whole.Length);
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
                folded.Append(character switch
                {
                    '\u2019' or '\u2018' or '\u02BC' => "'",
                    'œ' => "oe",
                    'æ' => "ae",
                    'ß' => "ss",
                    'ø' => "o",
                    'ł' => "l",
                    'đ' or 'ð' => "d",
                    'ħ' => "h",
                    'ı' => "i",
                    'ĳ' => "ij",
                    'ﬀ' => "ff",
                    'ﬁ' => "fi",
                    'ﬂ' => "fl",
                    'ﬃ' => "ffi",
                    'ﬄ' => "ffl",
                    'ﬅ' or 'ﬆ' => "st",
                    _ => character.ToString(),
                });
                break;
        }
    }
}
