using Advocacy.Domain.Dates;
using CsCheck;

namespace Advocacy.Domain.Tests.Dates;

/// <summary>Generates every kind of fuzzy date, with the awkward ones (whole months, close pairs) often.</summary>
internal static class AnyDate
{
    private static readonly Gen<int> Years = Gen.Int[FuzzyDate.FirstYear, FuzzyDate.LastYear];

    internal static readonly Gen<DateOnly> Day =
        Gen.Int[new DateOnly(FuzzyDate.FirstYear, 1, 1).DayNumber, new DateOnly(FuzzyDate.LastYear, 12, 31).DayNumber]
            .Select(DateOnly.FromDayNumber);

    private static readonly Gen<DateOnly> FirstOfMonth = Day.Select(day => new DateOnly(day.Year, day.Month, 1));

    private static readonly Gen<FuzzyDate> Months =
        Gen.Select(FirstOfMonth, Gen.Int[1, 40], (first, months) => (first, first.AddMonths(months).AddDays(-1)))
            .Where(ends => ends.Item2.Year <= FuzzyDate.LastYear)
            .Select(ends => FuzzyDate.Between(ends.first, ends.Item2));

    private static readonly Gen<FuzzyDate> WholeYears =
        Gen.Select(Years, Years)
            .Select(years => (Math.Min(years.Item1, years.Item2), Math.Max(years.Item1, years.Item2)))
            .Select(years => FuzzyDate.Between(new(years.Item1, 1, 1), new(years.Item2, 12, 31)));

    private static readonly Gen<(DateOnly One, DateOnly Other)> Pair =
        Gen.OneOf(
            Gen.Select(Day, Day),
            Gen.Select(Day, Gen.Int[1, 45], (day, days) => (day, day.AddDays(days))))
        .Where(pair => pair.Item1 < pair.Item2 && pair.Item2.Year <= FuzzyDate.LastYear);

    private static readonly Gen<FuzzyDate> Plain = Gen.OneOf(
        Day.Select(FuzzyDate.Day),
        Gen.Select(Years, Gen.Int[1, 12], FuzzyDate.Month),
        Gen.Select(Years, Gen.Int[1, 4], FuzzyDate.Quarter),
        Gen.Select(Years, Gen.Enum<Season>(), FuzzyDate.SeasonOf),
        Years.Select(FuzzyDate.Year),
        Months,
        WholeYears,
        Pair.Select(pair => FuzzyDate.Between(pair.One, pair.Other)),
        Pair.Select(pair => FuzzyDate.EitherOf(pair.One, pair.Other)));

    private static readonly DateOnly First = new(2011, 1, 1);

    private static readonly Gen<FuzzyDate> PlainClose = Gen.OneOfConst(
        FuzzyDate.Day(First),
        FuzzyDate.Day(First.AddDays(30)),
        FuzzyDate.Month(2011, 1),
        FuzzyDate.Between(First, First.AddDays(30)),
        FuzzyDate.EitherOf(First, First.AddDays(30)),
        FuzzyDate.Quarter(2011, 1),
        FuzzyDate.Between(First, new(2011, 3, 31)),
        FuzzyDate.Year(2011));

    internal static readonly Gen<FuzzyDate> Fuzzy = Qualified(Plain);

    /// <summary>Few dates that share ends, so that two of them are often equal or nearly so.</summary>
    internal static readonly Gen<FuzzyDate> Close = Qualified(PlainClose);

    private static Gen<FuzzyDate> Qualified(Gen<FuzzyDate> dates) =>
        Gen.Select(dates, Gen.Enum<DateQualifier>(), (date, qualifier) => qualifier switch
        {
            DateQualifier.None => date,
            DateQualifier.About => date.About(),
            DateQualifier.Inferred => date.Inferred(),
        });
}
