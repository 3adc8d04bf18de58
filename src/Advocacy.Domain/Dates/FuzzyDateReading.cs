using System.Diagnostics.CodeAnalysis;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Dates;

/// <summary>Reads a date the way people type it.</summary>
/// <remarks>
/// A day without a year is the most recent one that is not after today, what is logged having happened, or else the
/// next one, where the outlook is ahead. Day always precedes month in figures. The language given is tried first, then the others: a Dutch word in a French form is
/// still a date. Case and accents do not matter; ISO 8601-2 is read as well.
/// </remarks>
public static class FuzzyDateReading
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
}
