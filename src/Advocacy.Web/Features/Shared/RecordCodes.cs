using System.Globalization;
using System.Text;

namespace Advocacy.Web.Features.Shared;

/// <summary>Codes for what people only name.</summary>
internal static class RecordCodes
{
    /// <summary>The name in lower-case letters, digits and hyphens, with a number after it where that is taken.</summary>
    public static string For(string name, int maxLength, IReadOnlyCollection<string> taken)
    {
        var plain = Plain(name);
        var stem = plain[..Math.Min(plain.Length, maxLength - 4)].Trim('-');
        stem = stem.Length == 0 ? "x" : stem;
        return Enumerable.Range(1, 999)
            .Select(round => round == 1 ? stem : string.Create(CultureInfo.InvariantCulture, $"{stem}-{round}"))
            .First(code => !taken.Contains(code));
    }

    private static string Plain(string name)
    {
        var code = new StringBuilder();
        foreach (var sign in name.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(sign))
            {
                code.Append(sign);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark && code is not [.., '-'])
            {
                code.Append('-');
            }
        }

        return code.ToString().Trim('-');
    }
}
