using System.Diagnostics.CodeAnalysis;
using System.Globalization;
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

        // The hour of a meeting is typed with its day, and says nothing of the day.
        var folded = TimeOfDay().Replace(TypedText.Fold(typed), "");
        if (FuzzyDate.TryParse(folded.Trim().ToUpperInvariant(), out date) || TryReadWeek(folded, today, outlook, out date))
        {
            return true;
        }

        var tokens = DateTokens.Of(DatePointReading.WithWholeYears(folded, today));
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

    /// <summary>A week by its number, as calendars of offices count them (ISO 8601): from its Monday to its Sunday.</summary>
    private static bool TryReadWeek(string folded, DateOnly today, DateOutlook outlook, [NotNullWhen(true)] out FuzzyDate? date)
    {
        date = null;
        if (Week().Match(folded.Trim()) is not { Success: true } week)
        {
            return false;
        }

        var number = int.Parse(week.Groups["number"].Value, CultureInfo.InvariantCulture);
        int[] years = week.Groups["year"] is { Success: true } year
            ? [int.Parse(year.Value, CultureInfo.InvariantCulture)]
            : [today.Year - 1, today.Year, today.Year + 1];

        // The calendar's first and last year have no whole weeks around them.
        var mondays = years.Where(known => known is > 1 and < 9999 && number >= 1 && number <= ISOWeek.GetWeeksInYear(known))
            .Select(known => DateOnly.FromDateTime(ISOWeek.ToDateTime(known, number, DayOfWeek.Monday)))
            .Where(monday => FuzzyDate.IsYear(monday.Year) && FuzzyDate.IsYear(monday.AddDays(6).Year)).ToList();
        DateOnly? found = years.Length == 1 ? mondays.Cast<DateOnly?>().FirstOrDefault()
            : outlook == DateOutlook.Ahead ? mondays.Where(monday => monday.AddDays(6) >= today).Cast<DateOnly?>().FirstOrDefault()
            : mondays.Where(monday => monday <= today).Cast<DateOnly?>().LastOrDefault();
        date = found is { } first ? FuzzyDate.Between(first, first.AddDays(6)) : null;
        return date is not null;
    }

    [GeneratedRegex(@"(?<=\d)(?:t|,?\s+(?:(?:a|om|at|um|vers|rond|gegen|around)\s+)?)(?:[01]?\d|2[0-3])(?:(?:\s*[:.]\s*|h|u)[0-5]\d(?::[0-5]\d)?(?:\s*(?:uhr|uur|h|am|pm|z|[+-]\d\d:?\d\d))?|\s*(?:uhr|uur|heures?|h|u|am|pm))\s*$", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(@"^(?:(?:la |the |de |in |die )?(?:week|weeks|semaine|sem\.?|woche|kw|wk\.?|w)\s*(?<number>\d{1,2})(?:\s*(?:[,/-]|de|van|of|in)?\s*(?<year>\d{4}))?|(?<year>\d{4})-w(?<number>\d{2}))$", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Week();
}
