using System.Globalization;
using System.Xml.Linq;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Charts;
using CsCheck;

namespace Advocacy.Reports.Tests.Charts;

public sealed class TallyChartTests
{
    private static readonly TallyBar[] Countries =
    [
        new("United Kingdom", 735_889, "735,889", "5 May 2011"),
        new("United States", 720_000, "more than 720,000", "January 2012", BarEnd.AtLeast),
        new("Belgium", 102_911, "102,911", "28 July 2011", Own: true),
        new("Ireland", 90_000, "90,000 (interim)", "14 December 2010", BarEnd.Interim),
    ];

    private static readonly Gen<TallyBar> AnyBar = Gen.Select(
        Gen.String, Gen.OneOf(Gen.Const(0L), Gen.Long[0, 1_000], Gen.Long[0, 9_000_000]), Gen.String[0, 60], Gen.String.Null(),
        Gen.Enum<BarEnd>(), Gen.Bool, (label, value, figure, asOf, end, own) =>
        new TallyBar(label, value, figure, asOf, end, own));

    [Test]
    public void Every_label_figure_and_date_is_written()
    {
        var texts = DrawnText.In(Chart(Countries)).Select(text => text.Text).ToList();

        Assert.That(Countries.SelectMany(bar => new[] { bar.Label, bar.Figure, bar.AsOf! }), Is.SubsetOf(texts));
    }

    [Test]
    public void A_bar_is_as_long_as_its_figure()
    {
        var chart = Chart(new("Twice", 200_000, "200,000"), new("Once", 100_000, "100,000"));

        Assert.That(Length(chart, 0) / Length(chart, 1), Is.EqualTo(2).Within(0.001));
    }

    [Test]
    public void The_scale_begins_at_nought_and_reaches_the_largest_figure()
    {
        var ticks = Chart(Countries).Descendants()
            .Where(element => element.Name.LocalName == "text" && element.Attribute("text-anchor")?.Value == "middle")
            .Select(tick => tick.Value);

        Assert.That(ticks, Is.EqualTo(new[] { "0", "200,000", "400,000", "600,000", "800,000" }));
    }

    [TestCase(Language.French, "7\u202f044\u202f278")]
    [TestCase(Language.Dutch, "7.044.278")]
    [TestCase(Language.German, "7.044.278")]
    [TestCase(Language.English, "7,044,278")]
    public void The_scale_speaks_the_language(Language language, string printed) =>
        Assert.That(Axis.Print(7_044_278, language), Is.EqualTo(printed));

    [Test]
    public void A_negative_figure_is_refused() =>
        Assert.That(() => Chart(new TallyBar("Nowhere", -1, "-1")), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void No_texts_overlap_or_leave_the_drawing_whatever_is_drawn() => AnyBar.Array[0, 12].Sample(bars =>
    {
        var chart = Chart(bars);
        var texts = DrawnText.In(chart);
        var width = double.Parse(chart.Attribute("width")!.Value, CultureInfo.InvariantCulture);
        var height = double.Parse(chart.Attribute("height")!.Value, CultureInfo.InvariantCulture);

        Assert.Multiple(() =>
        {
            Assert.That(Overlaps.Among(texts), Is.Empty);
            Assert.That(texts.Max(text => text.Right), Is.LessThanOrEqualTo(width));
            Assert.That(texts.Max(text => text.Bottom), Is.LessThanOrEqualTo(height));
        });
    }, iter: 300);

    [Test]
    public void A_scale_is_round_and_no_longer_than_it_must_be() =>
        Gen.Select(Gen.Long[0, 10_000_000], Gen.Int[1, 8]).Sample((largest, steps) =>
        {
            var axis = Axis.For(largest, steps);

            Assert.Multiple(() =>
            {
                Assert.That(axis.End, Is.GreaterThanOrEqualTo(largest));
                Assert.That(axis.End - axis.Step, Is.LessThanOrEqualTo(largest));
                Assert.That(axis.Ticks.Count(), Is.LessThanOrEqualTo(steps + 1));
            });
        });

    private static XElement Chart(params TallyBar[] bars) =>
        XElement.Parse(TallyChart.Svg(bars, "signatures", Language.English));

    private static double Length(XElement chart, int bar)
    {
        var path = chart.Elements().Where(element => element.Name.LocalName == "g").ElementAt(bar).Elements().First();
        var shape = path.Attribute("d")!.Value;
        return double.Parse(shape[(shape.IndexOf('H') + 1)..shape.IndexOf('V')], CultureInfo.InvariantCulture);
    }
}
