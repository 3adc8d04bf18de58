using Advocacy.Domain.Dates;

namespace Advocacy.Domain.Tests.Dates;

public sealed class EdtfTests
{
    private static readonly TestCaseData[] Texts =
    [
        new("2011-07-28", FuzzyDate.Day(new(2011, 7, 28))),
        new("2011-07", FuzzyDate.Month(2011, 7)),
        new("2011", FuzzyDate.Year(2011)),
        new("2008-21", FuzzyDate.SeasonOf(2008, Season.Spring)),
        new("2008-22", FuzzyDate.SeasonOf(2008, Season.Summer)),
        new("2008-23", FuzzyDate.SeasonOf(2008, Season.Autumn)),
        new("2008-24", FuzzyDate.SeasonOf(2008, Season.Winter)),
        new("2027-33", FuzzyDate.Quarter(2027, 1)),
        new("2027-34", FuzzyDate.Quarter(2027, 2)),
        new("2027-35", FuzzyDate.Quarter(2027, 3)),
        new("2027-36", FuzzyDate.Quarter(2027, 4)),
        new("2018-04/2019-03", FuzzyDate.Between(new(2018, 4, 1), new(2019, 3, 31))),
        new("2018-04-03/2019-03-31", FuzzyDate.Between(new(2018, 4, 3), new(2019, 3, 31))),
        new("2018-04-01/2018-04-30", FuzzyDate.Between(new(2018, 4, 1), new(2018, 4, 30))),
        new("2018-01/2018-12", FuzzyDate.Between(new(2018, 1, 1), new(2018, 12, 31))),
        new("2018/2019", FuzzyDate.Between(new(2018, 1, 1), new(2019, 12, 31))),
        new("[2013-09-25,2013-09-30]", FuzzyDate.EitherOf(new(2013, 9, 25), new(2013, 9, 30))),
        new("2018~", FuzzyDate.Year(2018).About()),
        new("2012-01-11?", FuzzyDate.Day(new(2012, 1, 11)).Inferred()),
        new("2008-23?", FuzzyDate.SeasonOf(2008, Season.Autumn).Inferred()),
        new("2018-04~/2019-03~", FuzzyDate.Between(new(2018, 4, 1), new(2019, 3, 31)).About()),
        new("[2013-09-25?,2013-09-30?]", FuzzyDate.EitherOf(new(2013, 9, 25), new(2013, 9, 30)).Inferred()),
    ];

    [TestCaseSource(nameof(Texts))]
    public void A_date_is_printed_as_ISO_8601_has_it(string text, FuzzyDate date) =>
        Assert.That(date.ToEdtf(), Is.EqualTo(text));

    [TestCaseSource(nameof(Texts))]
    public void A_date_of_ISO_8601_is_read(string text, FuzzyDate date) =>
        Assert.That(FuzzyDate.Parse(text), Is.EqualTo(date));

    [TestCase("2018/2019-03", "2018-01/2019-03")]
    [TestCase("2018-33/2018-23", "2018-01/2018-11")]
    [TestCase("2018-04/2018-04", "2018-04-01/2018-04-30")]
    [TestCase("[2013-09-30,2013-09-25]", "[2013-09-25,2013-09-30]")]
    public void Other_spellings_are_read_and_printed_in_ours(string text, string ours) =>
        Assert.That(FuzzyDate.Parse(text).ToEdtf(), Is.EqualTo(ours));

    [TestCase(null)]
    [TestCase("")]
    [TestCase(" ")]
    [TestCase("2011 ")]
    [TestCase("11")]
    [TestCase("1899")]
    [TestCase("2101")]
    [TestCase("-2011")]
    [TestCase("2011-7")]
    [TestCase("2011-00")]
    [TestCase("2011-13")]
    [TestCase("2011-20")]
    [TestCase("2011-25")]
    [TestCase("2011-32")]
    [TestCase("2011-37")]
    [TestCase("2011-02-29")]
    [TestCase("2011-02-31")]
    [TestCase("2011-06-31")]
    [TestCase("2011-06-00")]
    [TestCase("2011-06-1")]
    [TestCase("2011-1\0")]
    [TestCase("2011-06-15-01")]
    [TestCase("2011-06-15T10:00")]
    [TestCase("2011%")]
    [TestCase("2011~?")]
    [TestCase("~2011")]
    [TestCase("~")]
    [TestCase("٢٠١١")]
    [TestCase("2011/")]
    [TestCase("/2011")]
    [TestCase("../2011")]
    [TestCase("2011/..")]
    [TestCase("2012/2011")]
    [TestCase("2011-06-15/2011-06-15")]
    [TestCase("2011/2012/2013")]
    [TestCase("2011~/2012")]
    [TestCase("2011/2100-24")]
    [TestCase("[]")]
    [TestCase("[2011-06-15]")]
    [TestCase("[2011-06-15,2011-06-15]")]
    [TestCase("[2011-06,2011-07]")]
    [TestCase("[2011-06-15,2011-06-16,2011-06-17]")]
    [TestCase("[2011-06-15~,2011-06-16]")]
    [TestCase("[2011-06-15,2011-06-16")]
    [TestCase("{2011-06-15,2011-06-16}")]
    public void What_we_cannot_hold_is_refused(string? text)
    {
        Assert.That(FuzzyDate.TryParse(text, out var date), Is.False);
        Assert.That(date, Is.Null);
    }

    [Test]
    public void A_refused_text_is_named() =>
        Assert.That(() => FuzzyDate.Parse("soon"), Throws.TypeOf<FormatException>().With.Message.Contains("'soon'"));
}
