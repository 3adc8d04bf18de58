using System.Text;

namespace Advocacy.Reports.Tests.Pdf;

/// <summary>A text without what setting it may add or take away: spaces, hyphens at line ends, invisible marks.</summary>
internal static class Squeezed
{
    public static string Of(string text)
    {
        var squeezed = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune) && rune.Value is not ('-' or '\u2010' or '\u00ad')
                && Rune.GetUnicodeCategory(rune) is not System.Globalization.UnicodeCategory.Format)
            {
                squeezed.Append(rune);
            }
        }

        return squeezed.ToString();
    }
}
