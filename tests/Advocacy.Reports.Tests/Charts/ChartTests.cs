using System.Globalization;
using System.Xml.Linq;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Charts;

namespace Advocacy.Reports.Tests.Charts;

/// <summary>What holds for every drawing.</summary>
public sealed class ChartTests
{
    private const string Hostile = "<script>alert(1)</script> \"'& \0 \ud800 \u202e";

    private static readonly Dictionary<string, Func<string?, Medium, string>> Drawings = Every();

    private static IEnumerable<string> Names => Drawings.Keys;

    [Test]
    public void A_drawing_is_well_formed_whatever_it_is_told(
        [ValueSource(nameof(Names))] string name, [Values] Medium medium)
    {
        var drawing = XElement.Parse(Drawings[name](Hostile, medium));

        Assert.Multiple(() =>
        {
            Assert.That(drawing.Name, Is.EqualTo(XName.Get("svg", "http://www.w3.org/2000/svg")));
            Assert.That(drawing.Attribute("viewBox"), Is.Not.Null);
        });
    }

    [Test]
    public void A_drawing_carries_no_script_no_style_and_no_outside_address(
        [ValueSource(nameof(Names))] string name, [Values] Medium medium)
    {
        var drawing = XElement.Parse(Drawings[name](Hostile, medium));
        string[] forbidden = ["style", "href", "src"];

        Assert.Multiple(() =>
        {
            Assert.That(drawing.DescendantsAndSelf().Select(element => element.Name.LocalName).Distinct(),
                Is.SubsetOf(new[] { "svg", "title", "g", "circle", "path", "line", "rect", "text" }));
            Assert.That(
                drawing.DescendantsAndSelf().Attributes().Select(attribute => attribute.Name.LocalName).Where(attribute =>
                    forbidden.Contains(attribute) || attribute.StartsWith("on", StringComparison.Ordinal)),
                Is.Empty);
        });
    }

    [TestCaseSource(nameof(Names))]
    public void A_title_names_the_drawing_and_without_one_it_is_hidden(string name)
    {
        var named = XElement.Parse(Drawings[name]("What it shows", Medium.Screen));
        var silent = XElement.Parse(Drawings[name](null, Medium.Screen));

        Assert.Multiple(() =>
        {
            Assert.That(named.Attribute("role")?.Value, Is.EqualTo("img"));
            Assert.That(named.Elements().First().Name.LocalName, Is.EqualTo("title"));
            Assert.That(named.Elements().First().Value, Is.EqualTo("What it shows"));
            Assert.That(silent.Attribute("aria-hidden")?.Value, Is.EqualTo("true"));
            Assert.That(silent.Elements().Select(element => element.Name.LocalName), Has.None.EqualTo("title"));
        });
    }

    [TestCaseSource(nameof(Names))]
    public void The_same_drawing_comes_out_in_any_culture(string name)
    {
        var here = Drawings[name]("Title", Medium.Paper);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-EG");
            Assert.That(Drawings[name]("Title", Medium.Paper), Is.EqualTo(here));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [TestCaseSource(nameof(Names))]
    public void A_page_decides_the_colours_and_paper_has_them_fixed(string name) => Assert.Multiple(() =>
    {
        Assert.That(Drawings[name](null, Medium.Screen), Does.Contain("currentColor").And.Not.Match("#[0-9a-f]{6}"));
        Assert.That(Drawings[name](null, Medium.Paper), Does.Not.Contain("currentColor").And.Match("#[0-9a-f]{6}"));
    });

    [Test]
    public void No_two_signs_look_alike()
    {
        var signs = Drawings.Where(drawing => !drawing.Key.Contains("strip") && !drawing.Key.Contains("chart"))
            .Select(drawing => XElement.Parse(drawing.Value(null, Medium.Screen)))
            .Select(drawing => string.Concat(drawing.Elements()));

        Assert.That(signs, Is.Unique);
    }

    private static Dictionary<string, Func<string?, Medium, string>> Every()
    {
        var drawings = new Dictionary<string, Func<string?, Medium, string>>
        {
            ["strip"] = (title, medium) => YearStrip.Svg(
                [new(2011, new(Level.SomeProgress, title ?? ""), false, title), new(2025, new(Level.Setback, ""), true, null)],
                2025, title, medium),
            ["tally chart"] = (title, medium) => TallyChart.Svg(
                [new(title ?? "Belgium", 102_911, title ?? "102,911", title)], title ?? "signatures", Language.French, title, medium),
        };
        foreach (var level in Enum.GetValues<Level>())
        {
            drawings[$"{level}"] = (title, medium) => LevelGlyph.Svg(level, title, medium);
        }

        foreach (var movement in Enum.GetValues<Movement>())
        {
            drawings[$"{movement}"] = (title, medium) => MovementArrow.Svg(movement, title, medium);
        }

        foreach (var effect in Enum.GetValues<EffectMark>())
        {
            drawings[$"{effect}"] = (title, medium) => EffectSign.Svg(effect, title, medium);
        }

        return drawings;
    }
}
