using System.Globalization;
using Advocacy.Domain.Dates;

namespace Advocacy.Domain.Tests.Dates;

public sealed class FuzzyDateTests
{
    private static readonly DateOnly Day = new(2011, 7, 28);

    private static readonly TestCaseData[] Spans =
    [
        new(FuzzyDate.Day(Day), "2011-07-28", "2011-07-28", DatePrecision.Day),
        new(FuzzyDate.Month(2012, 2), "2012-02-01", "2012-02-29", DatePrecision.Month),
        new(FuzzyDate.Quarter(2027, 1), "2027-01-01", "2027-03-31", DatePrecision.Quarter),
        new(FuzzyDate.Quarter(2027, 4), "2027-10-01", "2027-12-31", DatePrecision.Quarter),
        new(FuzzyDate.SeasonOf(2008, Season.Spring), "2008-03-01", "2008-05-31", DatePrecision.Season),
        new(FuzzyDate.SeasonOf(2008, Season.Summer), "2008-06-01", "2008-08-31", DatePrecision.Season),
        new(FuzzyDate.SeasonOf(2008, Season.Autumn), "2008-09-01", "2008-11-30", DatePrecision.Season),
        new(FuzzyDate.Year(2018), "2018-01-01", "2018-12-31", DatePrecision.Year),
        new(FuzzyDate.Between(Day, Day.AddDays(9)), "2011-07-28", "2011-08-06", DatePrecision.Range),
        new(FuzzyDate.EitherOf(Day, Day.AddDays(2)), "2011-07-28", "2011-07-30", DatePrecision.EitherOf),
    ];

    [TestCaseSource(nameof(Spans))]
    public void A_date_runs_from_its_earliest_to_its_latest_day(
        FuzzyDate date, string earliest, string latest, DatePrecision precision) =>
        Assert.That(
            (Iso(date.Earliest), Iso(date.Latest), date.Precision, date.Qualifier),
            Is.EqualTo((earliest, latest, precision, DateQualifier.None)));

    [Test]
    public void Winter_runs_into_the_following_year()
    {
        var winter = FuzzyDate.SeasonOf(2008, Season.Winter);

        Assert.That((Iso(winter.Earliest), Iso(winter.Latest)), Is.EqualTo(("2008-12-01", "2009-02-28")));
    }

    [Test]
    public void Two_conflicting_days_are_the_same_in_either_order() =>
        Assert.That(FuzzyDate.EitherOf(Day.AddDays(2), Day), Is.EqualTo(FuzzyDate.EitherOf(Day, Day.AddDays(2))));

    [Test]
    public void A_qualifier_is_part_of_the_date()
    {
        var year = FuzzyDate.Year(2018);

        Assert.Multiple(() =>
        {
            Assert.That(year.About().Qualifier, Is.EqualTo(DateQualifier.About));
            Assert.That(year.Inferred().Qualifier, Is.EqualTo(DateQualifier.Inferred));
            Assert.That(year.About(), Is.Not.EqualTo(year));
            Assert.That(year.About().Inferred(), Is.EqualTo(year.Inferred()));
        });
    }

    private static readonly TestCaseData[] Refused =
    [
        Refusal("a day before 1900", () => FuzzyDate.Day(new(1899, 12, 31))),
        Refusal("a day after 2100", () => FuzzyDate.Day(new(2101, 1, 1))),
        Refusal("month 0", () => FuzzyDate.Month(2011, 0)),
        Refusal("month 13", () => FuzzyDate.Month(2011, 13)),
        Refusal("quarter 0", () => FuzzyDate.Quarter(2011, 0)),
        Refusal("quarter 5", () => FuzzyDate.Quarter(2011, 5)),
        Refusal("a fifth season", () => FuzzyDate.SeasonOf(2011, (Season)4)),
        Refusal("the year 1899", () => FuzzyDate.Year(1899)),
        Refusal("the year 2101", () => FuzzyDate.Year(2101)),
        Refusal("a range of one day", () => FuzzyDate.Between(Day, Day)),
        Refusal("a range backwards", () => FuzzyDate.Between(Day, Day.AddDays(-1))),
        Refusal("a range from long ago", () => FuzzyDate.Between(DateOnly.MinValue, Day)),
        Refusal("a range without end", () => FuzzyDate.Between(Day, DateOnly.MaxValue)),
        Refusal("two days that are one", () => FuzzyDate.EitherOf(Day, Day)),
        Refusal("two days of which one is long ago", () => FuzzyDate.EitherOf(Day, DateOnly.MinValue)),
    ];

    [TestCaseSource(nameof(Refused))]
    public void What_cannot_be_a_date_is_refused(Func<FuzzyDate> make) =>
        Assert.That(make, Throws.InstanceOf<ArgumentException>());

    [Test]
    public void Lateness_counts_from_the_latest_day()
    {
        var quarter = FuzzyDate.Quarter(2027, 2);

        Assert.That(
            (quarter.IsPast(new(2027, 4, 2)), quarter.IsPast(new(2027, 6, 30)), quarter.IsPast(new(2027, 7, 1))),
            Is.EqualTo((false, false, true)));
    }

    [Test]
    public void Dates_are_ordered_by_earliest_then_latest_then_precision_then_qualifier()
    {
        FuzzyDate[] ordered =
        [
            FuzzyDate.Day(new(2011, 1, 1)),
            FuzzyDate.Month(2011, 1),
            FuzzyDate.Quarter(2011, 1),
            FuzzyDate.Between(new(2011, 1, 1), new(2011, 3, 31)),
            FuzzyDate.Year(2011),
            FuzzyDate.Year(2011).About(),
            FuzzyDate.Year(2011).Inferred(),
            FuzzyDate.Day(new(2011, 1, 2)),
        ];

        Assert.That(ordered.Reverse().Order(), Is.EqualTo(ordered));
    }

    [Test]
    public void A_date_comes_after_none()
    {
        FuzzyDate? none = null;
        var date = FuzzyDate.Year(2011);

        Assert.That((none < date, none <= date, none > date, none >= date, date.CompareTo(none) > 0),
            Is.EqualTo((true, true, false, false, true)));
    }

    [Test]
    public void The_operators_follow_the_order()
    {
        var (sooner, later) = (FuzzyDate.Year(2011), FuzzyDate.Year(2012));

        Assert.That((sooner < later, sooner <= later, sooner > later, sooner >= later),
            Is.EqualTo((true, true, false, false)));
    }

    [Test]
    public void A_date_is_logged_as_ISO_8601() =>
        Assert.That(FuzzyDate.Month(2011, 7).About().ToString(), Is.EqualTo("2011-07~"));

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static TestCaseData Refusal(string what, Func<FuzzyDate> make) =>
        new TestCaseData(make).SetArgDisplayNames(what);
}
