using System.Globalization;

namespace Advocacy.Domain.Dates;

/// <summary>Prints a date as a sentence would have it.</summary>
internal static class FuzzyDateText
{
    private const char NoBreakSpace = '\u00A0';

    internal static string Print(FuzzyDate date, DateWords words) => date.Qualifier switch
    {
        DateQualifier.None => Plain(date, words),
        DateQualifier.About => words.About(date.Precision, SeasonOf(date)) + Plain(date, words),
        DateQualifier.Inferred => $"{Plain(date, words)} ({words.Inferred})",
    };

    internal static string PrintAfterWord(FuzzyDate date, DateWords words) =>
        date.Precision is DatePrecision.Day or DatePrecision.EitherOf or DatePrecision.Quarter && date.Qualifier is not DateQualifier.About
            ? words.DayArticle + Print(date, words)
            : Print(date, words);

    /// <summary>The season a date of that precision falls in: the winter of 2008 begins in December.</summary>
    internal static Season SeasonOf(FuzzyDate date) => (Season)((date.Earliest.Month / 3 + 3) % 4);

    internal static int QuarterOf(FuzzyDate date) => date.Earliest.Month / 3 + 1;

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Plain(FuzzyDate date, DateWords words)
    {
        var (first, last) = (date.Earliest, date.Latest);
        return date.Precision switch
        {
            DatePrecision.Day => Day(first, words),
            DatePrecision.Month => Month(first, words),
            DatePrecision.Quarter =>
                string.Format(CultureInfo.InvariantCulture, words.QuarterFormats[QuarterOf(date) - 1], first.Year),
            DatePrecision.Season => Season(date, words),
            DatePrecision.Year => Number(first.Year),
            DatePrecision.Range => Range(date, words),
            DatePrecision.EitherOf => $"{Shared(first, last, words)} {words.Or} {Day(last, words)}",
        };
    }

    private static string Season(FuzzyDate date, DateWords words)
    {
        var season = SeasonOf(date);
        var (year, next) = (date.Earliest.Year, date.Earliest.Year + 1);
        return season is Dates.Season.Winter
            ? $"{words.Season(season)} {Number(year)}{words.YearsJoint}{Number(next)}"
            : $"{words.Season(season)} {Number(year)}";
    }

    private static string Range(FuzzyDate range, DateWords words)
    {
        var (first, last) = (range.Earliest, range.Latest);
        var (from, to) = range.UnitOfEnds() switch
        {
            SpanUnit.Days =>
                (words.RangeDayArticle + Shared(first, last, words), words.RangeDayArticle + Day(last, words)),
            SpanUnit.Months =>
                (first.Year == last.Year ? words.Months[first.Month - 1] : Month(first, words), Month(last, words)),
            SpanUnit.Years => (Number(first.Year), Number(last.Year)),
        };
        return $"{words.Between} {from} {words.And} {to}";
    }

    /// <summary>The first of two days, without the month and the year that the second will name.</summary>
    private static string Shared(DateOnly first, DateOnly last, DateWords words) =>
        first.Year != last.Year ? Day(first, words)
        : first.Month != last.Month ? DayAndMonth(first, words)
        : words.DayNumber(first.Day);

    private static string Day(DateOnly day, DateWords words) => $"{DayAndMonth(day, words)} {Number(day.Year)}";

    private static string DayAndMonth(DateOnly day, DateWords words) =>
        $"{words.DayNumber(day.Day)}{NoBreakSpace}{words.Months[day.Month - 1]}";

    private static string Month(DateOnly day, DateWords words) => $"{words.Months[day.Month - 1]} {Number(day.Year)}";
}
