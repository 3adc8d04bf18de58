using System.Globalization;

namespace Advocacy.Domain.Dates;

/// <summary>Prints a date in as few characters as a reader of that language still understands.</summary>
internal static class FuzzyDateShortText
{
    internal static string Print(FuzzyDate date, DateWords words) => date.Qualifier switch
    {
        DateQualifier.None => Plain(date, words),
        DateQualifier.About => $"{words.ShortAbout}\u00A0{Plain(date, words)}",
        DateQualifier.Inferred => $"[{Plain(date, words)}]",
    };

    private static string Plain(FuzzyDate date, DateWords words)
    {
        var (first, last) = (date.Earliest, date.Latest);
        return date.Precision switch
        {
            DatePrecision.Day => Day(first, words),
            DatePrecision.Month => Month(first),
            DatePrecision.Quarter =>
                $"{words.QuarterLetter}{FuzzyDateText.Number(FuzzyDateText.QuarterOf(date))} {Year(first)}",
            DatePrecision.Season => FuzzyDateText.Print(date.With(DateQualifier.None), words),
            DatePrecision.Year => Year(first),
            DatePrecision.Range => date.UnitOfEnds() switch
            {
                SpanUnit.Days => $"{Day(first, words)}–{Day(last, words)}",
                SpanUnit.Months => $"{Month(first)}–{Month(last)}",
                SpanUnit.Years => $"{Year(first)}–{Year(last)}",
            },
            DatePrecision.EitherOf => $"{Day(first, words)} {words.Or} {Day(last, words)}",
        };
    }

    private static string Day(DateOnly day, DateWords words) =>
        day.ToString(words.ShortDayFormat, CultureInfo.InvariantCulture);

    private static string Month(DateOnly day) => day.ToString("MM'/'yyyy", CultureInfo.InvariantCulture);

    private static string Year(DateOnly day) => FuzzyDateText.Number(day.Year);
}
