using System.Globalization;
using System.Xml.Linq;
using Advocacy.Domain.Judging;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Charts;

namespace Advocacy.Reports.Tests.Charts;

public sealed class YearStripTests
{
    [Test]
    public void Every_year_is_written_once_in_its_order() => Assert.That(
        DrawnText.In(Strip(Year(2010), Year(2011), Year(2025))).Select(text => text.Text),
        Is.EqualTo(new[] { "2010", "2011", "2025" }));

    [Test]
    public void The_current_year_is_larger()
    {
        var sizes = Strip(Year(2010), Year(2025)).Descendants().Where(element => element.Name.LocalName == "text")
            .ToDictionary(text => text.Value, text => double.Parse(text.Attribute("font-size")!.Value, CultureInfo.InvariantCulture));

        Assert.That(sizes["2025"], Is.GreaterThan(sizes["2010"]));
    }

    [Test]
    public void A_hairline_stands_where_the_yardstick_changed()
    {
        var strip = Strip(Year(2010), Year(2011) with { Break = true }, Year(2012));

        Assert.That(Classes(strip).Count(name => name == "year-strip-break"), Is.EqualTo(1));
    }

    [Test]
    public void Skipped_years_leave_three_dots()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Dots(Strip(Year(2012), Year(2025))), Is.EqualTo(3));
            Assert.That(Dots(Strip(Year(2012), Year(2013))), Is.Zero);
        });

        static int Dots(XElement strip) => strip.Elements().Count(element => element.Name.LocalName == "circle");
    }

    [Test]
    public void Years_of_one_standing_share_its_word()
    {
        var strip = Strip(
            Year(2010, "reconstruction"), Year(2011, "reconstruction"), Year(2012, "reconstruction"), Year(2025, "sample"));

        Assert.That(DrawnText.In(strip).Select(text => text.Text).Where(text => !char.IsDigit(text[0])),
            Is.EqualTo(new[] { "reconstruction", "sample" }));
    }

    [Test]
    public void The_texts_stand_clear_of_each_other_and_inside_the_drawing()
    {
        var strip = Strip(
            Year(2009, "eine sehr lange Rekonstruktion"), Year(2010, "échantillon"), Year(2011), Year(2012, "sample"));
        var texts = DrawnText.In(strip);
        var width = double.Parse(strip.Attribute("width")!.Value, CultureInfo.InvariantCulture);

        Assert.Multiple(() =>
        {
            Assert.That(Overlaps.Among(texts), Is.Empty);
            Assert.That(texts.Min(text => text.Left), Is.GreaterThanOrEqualTo(0));
            Assert.That(texts.Max(text => text.Right), Is.LessThanOrEqualTo(width));
        });
    }

    [Test]
    public void A_year_restated_by_a_later_rubric_has_what_was_judged_then_beside_it()
    {
        var restated = Year(2010) with { Mark = new(Level.NoProgress, "No progress"), Then = new(Level.LimitedProgress, "Limited progress") };

        var levels = Classes(Strip(restated, Year(2011))).Where(name => name?.StartsWith("level", StringComparison.Ordinal) == true);

        Assert.That(levels, Is.EquivalentTo([LevelGlyph.CssClass(Level.NoProgress), LevelGlyph.CssClass(Level.LimitedProgress), LevelGlyph.CssClass(Level.SomeProgress)]));
    }

    [Test]
    public void No_years_make_an_empty_drawing() =>
        Assert.That(XElement.Parse(YearStrip.Svg([], 2025)).HasElements, Is.False);

    private static YearMark Year(int year, string? standing = null) =>
        new(year, new(Level.SomeProgress, "Some progress"), false, standing);

    private static XElement Strip(params YearMark[] years) => XElement.Parse(YearStrip.Svg(years, years[^1].Year));

    private static IEnumerable<string?> Classes(XElement strip) =>
        strip.Descendants().Select(element => element.Attribute("class")?.Value);
}
