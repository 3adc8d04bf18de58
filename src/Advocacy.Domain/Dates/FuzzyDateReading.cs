using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Dates;

/// <summary>Reads a date the way people type it.</summary>
/// <remarks>
/// A day without a year is the most recent one that is not after today, what is logged having happened, or else the
/// next one, where the outlook is ahead. Day always precedes month in figures. The language given is tried first, then the others: a Dutch word in a French form is
/// still a date. Case and accents do not matter; ISO 8601-2 is read as well.
/// </remarks>
public static partial class FuzzyDateReading
{
    public static bool TryRead(
        string? typed, Language language, DateOnly today, [NotNullWhen(true)] out FuzzyDate? date, DateOutlook outlook = DateOutlook.Back)
    {
        if (FuzzyDate.TryParse(typed?.Trim(), out date))
        {
            return true;
        }

        var tokens = DateTokens.Of(DatePointReading.WithWholeYears(TypedText.Fold(typed), today));
        foreach (var candidate in LanguageTags.All.OrderByDescending(candidate => candidate == language))
        {
            if (new DatePhrase(DateReadingWords.In(candidate), today, outlook).TryRead(tokens, out date))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The day somebody would mean who writes the month first, where what is typed can be read so.</summary>
    public static bool TryReadMonthFirst(
        string? typed, Language language, DateOnly today, [NotNullWhen(true)] out FuzzyDate? date, DateOutlook outlook = DateOutlook.Back)
    {
        date = null;
        var turned = DayAndMonth().Replace(typed ?? "", "$3$2$1", 1);
        return TryRead(typed, language, today, out var first, outlook)
            && TryRead(turned, language, today, out date, outlook)
            && date != first;
    }

    [GeneratedRegex(@"(?<!\d)(\d{1,2})(\s*[/.\-]\s*)(\d{1,2})(?!\d)")]
    private static partial Regex DayAndMonth();
}
