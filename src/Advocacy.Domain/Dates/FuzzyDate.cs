using System.Diagnostics.CodeAnalysis;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Dates;

/// <summary>A date as closely as its source gives it: from the earliest to the latest day it may be.</summary>
/// <remarks>
/// Seasons are meteorological: the winter of 2008 is December 2008 to February 2009. What is due in a quarter is
/// overdue when the quarter is over, so lateness counts from <see cref="Latest"/>. Years outside
/// <see cref="FirstYear"/> and <see cref="LastYear"/> are taken for slips of the keyboard and refused. A date
/// carries one qualifier, the last one it was given.
/// </remarks>
public sealed record FuzzyDate : IComparable<FuzzyDate>
{
    public const int FirstYear = 1900;
    public const int LastYear = 2100;

    private FuzzyDate() { }

    public DateOnly Earliest { get; private init; }
    public DateOnly Latest { get; private init; }
    public DatePrecision Precision { get; private init; }
    public DateQualifier Qualifier { get; private init; }

    public static FuzzyDate Day(DateOnly day) => Of(DatePrecision.Day, InRange(day), day);

    public static FuzzyDate Month(int year, int month) =>
        OfMonths(DatePrecision.Month, year, Within(month, 1, 12, nameof(month)), 1);

    public static FuzzyDate Quarter(int year, int quarter) =>
        OfMonths(DatePrecision.Quarter, year, Within(quarter, 1, 4, nameof(quarter)) * 3 - 2, 3);

    public static FuzzyDate SeasonOf(int year, Season season) =>
        OfMonths(DatePrecision.Season, year, (Within((int)season, 0, 3, nameof(season)) + 1) * 3, 3);

    public static FuzzyDate Year(int year) => OfMonths(DatePrecision.Year, year, 1, 12);

    /// <summary>Some day, both ends included.</summary>
    public static FuzzyDate Between(DateOnly earliest, DateOnly latest) => earliest < latest
        ? Of(DatePrecision.Range, InRange(earliest), InRange(latest))
        : throw new ArgumentException($"{earliest:O} is not before {latest:O}.", nameof(earliest));

    /// <summary>One of two days, because two sources contradict each other; in whichever order they come.</summary>
    public static FuzzyDate EitherOf(DateOnly one, DateOnly other) => one != other
        ? Of(DatePrecision.EitherOf, InRange(one < other ? one : other), InRange(one < other ? other : one))
        : throw new ArgumentException($"Both days are {one:O}.", nameof(other));

    /// <exception cref="FormatException">The text is no date of ISO 8601-2 that this type can hold.</exception>
    public static FuzzyDate Parse(string edtf) => TryParse(edtf, out var date)
        ? date
        : throw new FormatException($"'{edtf}' is not a date such as 2011-07-28, 2011-07 or 2018-04/2019-03.");

    public static bool TryParse(string? edtf, [NotNullWhen(true)] out FuzzyDate? date) =>
        Edtf.TryParse(edtf, out date);

    public FuzzyDate About() => With(DateQualifier.About);

    public FuzzyDate Inferred() => With(DateQualifier.Inferred);

    public bool IsPast(DateOnly today) => Latest < today;

    /// <summary>ISO 8601-2 (EDTF) text, such as <c>2018-04/2019-03</c>.</summary>
    public string ToEdtf() => Edtf.Print(this);

    /// <summary>As a sentence would have it: "28 juillet 2011", "second quarter of 2027".</summary>
    public string ToText(Language language) => FuzzyDateText.Print(this, DateWords.In(language));

    /// <summary>After <em>since</em>, <em>until</em> or <em>on</em>: French sets an article before a day, "le 28 juillet 2011".</summary>
    public string ToTextAfterWord(Language language) => FuzzyDateText.PrintAfterWord(this, DateWords.In(language));

    /// <summary>For the columns of a dense table: "28/07/2011", "Q2 2027"; brackets mark an inferred date.</summary>
    public string ToShortText(Language language) => FuzzyDateShortText.Print(this, DateWords.In(language));

    public static bool operator <(FuzzyDate? left, FuzzyDate? right) =>
        Comparer<FuzzyDate>.Default.Compare(left, right) < 0;

    public static bool operator <=(FuzzyDate? left, FuzzyDate? right) =>
        Comparer<FuzzyDate>.Default.Compare(left, right) <= 0;

    public static bool operator >(FuzzyDate? left, FuzzyDate? right) =>
        Comparer<FuzzyDate>.Default.Compare(left, right) > 0;

    public static bool operator >=(FuzzyDate? left, FuzzyDate? right) =>
        Comparer<FuzzyDate>.Default.Compare(left, right) >= 0;

    public override string ToString() => ToEdtf();

    public int CompareTo(FuzzyDate? other) => other is null
        ? 1
        : (Earliest, Latest, (int)Precision, (int)Qualifier)
            .CompareTo((other.Earliest, other.Latest, (int)other.Precision, (int)other.Qualifier));

    internal FuzzyDate With(DateQualifier qualifier) => this with { Qualifier = qualifier };

    internal static bool TryDay(int year, int month, int day, [NotNullWhen(true)] out FuzzyDate? date)
    {
        date = IsYear(year) && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? Day(new(year, month, day))
            : null;
        return date is not null;
    }

    internal static bool TryBetween(DateOnly earliest, DateOnly latest, [NotNullWhen(true)] out FuzzyDate? date)
    {
        date = earliest < latest && IsYear(earliest.Year) && IsYear(latest.Year) ? Between(earliest, latest) : null;
        return date is not null;
    }

    internal static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    private static FuzzyDate OfMonths(DatePrecision precision, int year, int firstMonth, int months)
    {
        var first = new DateOnly(Within(year, FirstYear, LastYear, nameof(year)), firstMonth, 1);
        return Of(precision, first, first.AddMonths(months).AddDays(-1));
    }

    private static FuzzyDate Of(DatePrecision precision, DateOnly earliest, DateOnly latest) =>
        new() { Precision = precision, Earliest = earliest, Latest = latest };

    private static DateOnly InRange(DateOnly day)
    {
        Within(day.Year, FirstYear, LastYear, nameof(day));
        return day;
    }

    private static int Within(int value, int least, int most, string name) => value >= least && value <= most
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"Not between {least} and {most}.");
}
