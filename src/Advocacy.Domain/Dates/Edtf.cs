using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Advocacy.Domain.Dates;

/// <summary>The part of ISO 8601-2 (EDTF) that a <see cref="FuzzyDate"/> can hold.</summary>
/// <remarks>
/// <c>~</c> is about, <c>?</c> is inferred; in an interval or a set each member carries it, as the standard asks,
/// and an interval of which only one end is qualified cannot be held.
/// </remarks>
internal static class Edtf
{
    // ISO 8601-2 numbers the seasons from 21 and the quarters from 33, where months have 01 to 12.
    private const int FirstSeason = 21;
    private const int FirstQuarter = 33;

    internal static string Print(FuzzyDate date)
    {
        var (first, last) = (date.Earliest, date.Latest);
        var mark = date.Qualifier switch
        {
            DateQualifier.None => "",
            DateQualifier.About => "~",
            DateQualifier.Inferred => "?",
        };
        return date.Precision switch
        {
            DatePrecision.Day => Day(first) + mark,
            DatePrecision.Month => Month(first) + mark,
            DatePrecision.Quarter => Coded(first, FirstQuarter + first.Month / 3) + mark,
            DatePrecision.Season => Coded(first, FirstSeason + first.Month / 3 - 1) + mark,
            DatePrecision.Year => Year(first) + mark,
            DatePrecision.Range => $"{End(date, first)}{mark}/{End(date, last)}{mark}",
            DatePrecision.EitherOf => $"[{Day(first)}{mark},{Day(last)}{mark}]",
        };
    }

    internal static bool TryParse(string? text, [NotNullWhen(true)] out FuzzyDate? date)
    {
        date = text is ['[', .. var set, ']'] ? Either(set.Split(',')) : Single(text ?? "") ?? Interval(text ?? "");
        return date is not null;
    }

    private static FuzzyDate? Either(string[] members) =>
        members is [var first, var second]
        && (Single(first), Single(second)) is ({ } one, { } other)
        && (one.Precision, other.Precision) is (DatePrecision.Day, DatePrecision.Day)
        && one.Qualifier == other.Qualifier
        && one.Earliest != other.Earliest
            ? FuzzyDate.EitherOf(one.Earliest, other.Earliest).With(one.Qualifier)
            : null;

    private static FuzzyDate? Interval(string text) =>
        text.Split('/') is [var first, var second]
        && (Single(first), Single(second)) is ({ } from, { } to)
        && from.Qualifier == to.Qualifier
        && FuzzyDate.TryBetween(from.Earliest, to.Latest, out var range)
            ? range.With(from.Qualifier)
            : null;

    private static FuzzyDate? Single(string text) => text switch
    {
        [.. var plain, '~'] => Plain(plain)?.About(),
        [.. var plain, '?'] => Plain(plain)?.Inferred(),
        _ => Plain(text),
    };

    private static FuzzyDate? Plain(string text)
    {
        var parts = text.Split('-');
        if (Number(parts[0], 4) is not { } year || !FuzzyDate.IsYear(year))
        {
            return null;
        }

        return parts switch
        {
            [_] => FuzzyDate.Year(year),
            [_, var code] => Number(code, 2) switch
            {
                >= 1 and <= 12 and var month => FuzzyDate.Month(year, month),
                >= FirstSeason and < FirstSeason + 4 and var season =>
                    FuzzyDate.SeasonOf(year, (Season)(season - FirstSeason)),
                >= FirstQuarter and < FirstQuarter + 4 and var quarter =>
                    FuzzyDate.Quarter(year, quarter - FirstQuarter + 1),
                _ => null,
            },
            [_, var month, var day] when Number(month, 2) is { } m && Number(day, 2) is { } d =>
                FuzzyDate.TryDay(year, m, d, out var date) ? date : null,
            _ => null,
        };
    }

    private static int? Number(string text, int length) =>
        // TryParse alone would take a trailing U+0000 for nothing.
        text.Length == length && text.All(char.IsAsciiDigit)
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static string End(FuzzyDate range, DateOnly end) => range.UnitOfEnds() switch
    {
        SpanUnit.Days => Day(end),
        SpanUnit.Months => Month(end),
        SpanUnit.Years => Year(end),
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static string Year(DateOnly day) => day.ToString("yyyy", CultureInfo.InvariantCulture);

    private static string Coded(DateOnly day, int code) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{code:00}");
}
