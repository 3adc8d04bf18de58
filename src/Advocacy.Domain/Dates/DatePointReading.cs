using System.Globalization;
using System.Text.RegularExpressions;

namespace Advocacy.Domain.Dates;

/// <summary>Reads one date, or as much of one as was typed, in figures or in the words of a language.</summary>
internal sealed partial class DatePointReading(DateReadingWords words, DateOnly today)
{
    // Of two digits, 98 is 1998 and 31 is, for a few years still, 2031.
    private const int YearsAhead = 20;

    /// <summary>Writes out the years that an apostrophe shortens: "mars '12" is of 2012, not the 12th.</summary>
    internal static string WithWholeYears(string folded, DateOnly today) => ShortenedYear().Replace(
        folded, match => ShortYear(match.Groups["two"].Value, today)?.ToString(CultureInfo.InvariantCulture) ?? match.Value);

    internal DatePoint? Read(ReadOnlySpan<string> tokens) => Read(WithoutNoise(tokens));

    private DatePoint? Read(string[] tokens) => tokens switch
    {
        [var part, "-", .. var whole] when words.Part(part) is { } p => InPart(p, Read(whole)),
        [var part, .. var whole] when words.Part(part) is { } p => InPart(p, Read(whole)),
        [var year] when Year(year) is { } y => new() { Year = y },
        [var day] when Day(day) is { } d => new() { Day = d },
        [var month] when words.Month(month) is { } m => new() { Month = m },
        [var season, var year] when words.Season(season) is { } s && Year(year) is { } y =>
            new() { Season = s, Year = y },
        [var winter, var year, "-" or "/", var next]
            when words.Season(winter) is Season.Winter && Year(year) is { } y && IsYearAfter(next, y) =>
            new() { Season = Season.Winter, Year = y },
        [var ordinal, var quarter, var year] when words.IsQuarter(quarter) => InQuarter(Quarter(ordinal), year),
        [var letter, var number, var year] when DateReadingWords.IsQuarterLetter(letter) =>
            InQuarter(Quarter(number), year),
        [var letter, var number, "/" or "-", var year] when DateReadingWords.IsQuarterLetter(letter) =>
            InQuarter(Quarter(number), year),
        [var year, "-", var letter, var number] when DateReadingWords.IsQuarterLetter(letter) =>
            InQuarter(Quarter(number), year),
        [var year, var letter, var number] when DateReadingWords.IsQuarterLetter(letter) =>
            InQuarter(Quarter(number), year),
        [var month, var year] when words.Month(month) is { } m && Year(year) is { } y => new() { Month = m, Year = y },
        [var day, var month] when Day(day) is { } d && words.Month(month) is { } m => new() { Day = d, Month = m },
        [var month, var day] when words.Month(month) is { } m && Day(day) is { } d => new() { Day = d, Month = m },
        [var day, var month, var year] when Day(day) is { } d && words.Month(month) is { } m =>
            OnDay(d, m, Year(year) ?? ShortYear(year, today)),
        [var month, var day, var year] when words.Month(month) is { } m && Day(day) is { } d =>
            OnDay(d, m, Year(year) ?? ShortYear(year, today)),
        [var month, "/" or "." or "-", var year] when Month(month) is { } m && Year(year) is { } y =>
            new() { Month = m, Year = y },
        [var day, "/" or "." or "-", var month] when Day(day) is { } d && AnyMonth(month) is { } m =>
            new() { Day = d, Month = m },
        [var year, var sign, var month, var again, var day]
            when IsSign(sign, again) && Year(year) is { } y && Month(month) is { } m && Day(day) is { } d =>
            OnDay(d, m, y),
        [var day, var sign, var month, var again, var year]
            when IsSign(sign, again) && Day(day) is { } d && AnyMonth(month) is { } m =>
            OnDay(d, m, Year(year) ?? ShortYear(year, today)),
        _ => null,
    };

    /// <summary>Drops what says nothing, and each full stop that does not part two numbers.</summary>
    private string[] WithoutNoise(ReadOnlySpan<string> tokens)
    {
        var kept = new List<string>(tokens.Length);
        for (var at = 0; at < tokens.Length; at++)
        {
            var partsNumbers = at > 0 && at + 1 < tokens.Length
                && char.IsAsciiDigit(tokens[at - 1][0]) && char.IsAsciiDigit(tokens[at + 1][0]);
            if (!words.IsNoise(tokens[at]) && tokens[at] is not "," && (tokens[at] is not "." || partsNumbers))
            {
                kept.Add(tokens[at]);
            }
        }

        return [.. kept];
    }

    [GeneratedRegex(@"(?<=^|\s)'(?<two>\d\d)(?!\d)", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex ShortenedYear();

    /// <summary>A third of a year or of a month.</summary>
    private static DatePoint? InPart(int part, DatePoint? whole) =>
        whole is { Year: not null, Day: null, Season: null, Quarter: null, Part: null } point ? point with { Part = part } : null;

    private static DatePoint? InQuarter(int? quarter, string year) =>
        quarter is { } q && Year(year) is { } y ? new() { Quarter = q, Year = y } : null;

    private static DatePoint? OnDay(int day, int month, int? year) =>
        year is { } y ? new() { Day = day, Month = month, Year = y } : null;

    private int? Quarter(string token) => Number(token, 1, 4) ?? words.Quarter(token);

    private int? AnyMonth(string token) => Month(token) ?? words.Month(token);

    private static int? Month(string token) => Number(token, 1, 12);

    private static int? Day(string token) => Number(token, 1, 31);

    private static int? Year(string token) =>
        token.Length == 4 ? Number(token, FuzzyDate.FirstYear, FuzzyDate.LastYear) : null;

    private static int? ShortYear(string token, DateOnly today)
    {
        if (token.Length != 2 || Number(token, 0, 99) is not { } two)
        {
            return null;
        }

        var last = today.Year + YearsAhead;
        var year = last - (last - two) % 100;
        return FuzzyDate.IsYear(year) ? year : null;
    }

    private static bool IsYearAfter(string token, int year) =>
        Number(token, 0, FuzzyDate.LastYear + 1) is { } next
        && (token.Length == 4 ? next == year + 1 : token.Length == 2 && next == (year + 1) % 100);

    private static bool IsSign(string sign, string again) => sign == again && sign is "/" or "." or "-";

    private static int? Number(string token, int least, int most) =>
        token.Length <= 4
        && int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= least && number <= most
            ? number
            : null;
}
