using Advocacy.Domain.Figures;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Tests.Figures;

public sealed class FigureTests
{
    private static readonly TestCaseData[] Notations =
    [
        new("102911", Figure.Of(102_911)),
        new("0", Figure.Of(0)),
        new(">2000000", Figure.MoreThan(2_000_000)),
        new("~6900000", Figure.About(6_900_000)),
        new("<~5000000", Figure.Nearly(5_000_000)),
        new("<5000", Figure.FewerThan(5_000)),
        new(">=300000", Figure.AtLeast(300_000)),
        new("~90000i", Figure.About(90_000).AsInterim()),
        new("9223372036854775807", Figure.Of(long.MaxValue)),
    ];

    [TestCaseSource(nameof(Notations))]
    public void A_figure_is_noted_in_data_files(string notation, Figure figure) =>
        Assert.That((figure.ToNotation(), figure.ToString()), Is.EqualTo((notation, notation)));

    [TestCaseSource(nameof(Notations))]
    public void A_noted_figure_is_read(string notation, Figure figure) =>
        Assert.That(Figure.Parse(notation), Is.EqualTo(figure));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("i")]
    [TestCase("~")]
    [TestCase("~i")]
    [TestCase(">")]
    [TestCase("-1")]
    [TestCase("+1")]
    [TestCase(" 1")]
    [TestCase("1 ")]
    [TestCase("1\0")]
    [TestCase("1,000")]
    [TestCase("1.5")]
    [TestCase("1e3")]
    [TestCase("~~1")]
    [TestCase("1ii")]
    [TestCase("1I")]
    [TestCase("9223372036854775808")]
    [TestCase("٣")]
    public void Another_notation_is_refused(string? notation)
    {
        Assert.That(Figure.TryParse(notation, out var figure), Is.False);
        Assert.That(figure, Is.Null);
    }

    [Test]
    public void A_refused_notation_is_named() =>
        Assert.That(() => Figure.Parse("many"), Throws.TypeOf<FormatException>().With.Message.Contains("'many'"));

    private static readonly Func<long, Figure>[] Factories =
        [Figure.Of, Figure.About, Figure.MoreThan, Figure.Nearly, Figure.AtLeast, Figure.FewerThan];

    [TestCaseSource(nameof(Factories))]
    public void There_is_no_negative_count(Func<long, Figure> make) =>
        Assert.That(() => make(-1), Throws.InstanceOf<ArgumentException>());

    [Test]
    public void At_the_same_value_the_less_it_can_be_the_earlier_it_comes()
    {
        Figure[] ordered =
        [
            Figure.MoreThan(4),
            Figure.FewerThan(5),
            Figure.Nearly(5),
            Figure.About(5),
            Figure.Of(5),
            Figure.Of(5).AsInterim(),
            Figure.AtLeast(5),
            Figure.MoreThan(5),
            Figure.Nearly(6),
        ];

        Assert.That(ordered.Reverse().Order(), Is.EqualTo(ordered));
    }

    [Test]
    public void The_operators_follow_the_order_and_none_comes_first()
    {
        Figure? none = null;
        var (less, more) = (Figure.Of(5), Figure.MoreThan(5));

        Assert.Multiple(() =>
        {
            Assert.That((less < more, less <= more, less > more, less >= more), Is.EqualTo((true, true, false, false)));
            Assert.That((none < less, none >= less, less.CompareTo(none) > 0), Is.EqualTo((true, false, true)));
        });
    }

    [TestCase("102911", Language.French, "102\u202F911")]
    [TestCase("102911", Language.Dutch, "102.911")]
    [TestCase("102911", Language.German, "102.911")]
    [TestCase("102911", Language.English, "102,911")]
    [TestCase("911", Language.French, "911")]
    [TestCase("7044278", Language.French, "7\u202F044\u202F278")]
    [TestCase(">2000000", Language.French, "plus de 2\u202F000\u202F000")]
    [TestCase(">2000000", Language.Dutch, "meer dan 2.000.000")]
    [TestCase(">2000000", Language.German, "mehr als 2.000.000")]
    [TestCase(">2000000", Language.English, "more than 2,000,000")]
    [TestCase("~6900000", Language.French, "environ 6\u202F900\u202F000")]
    [TestCase("~6900000", Language.Dutch, "ongeveer 6.900.000")]
    [TestCase("~6900000", Language.German, "rund 6.900.000")]
    [TestCase("~6900000", Language.English, "about 6,900,000")]
    [TestCase("<~5000000", Language.French, "près de 5\u202F000\u202F000")]
    [TestCase("<~5000000", Language.Dutch, "bijna 5.000.000")]
    [TestCase("<~5000000", Language.German, "fast 5.000.000")]
    [TestCase("<~5000000", Language.English, "nearly 5,000,000")]
    [TestCase(">=300000", Language.French, "au moins 300\u202F000")]
    [TestCase(">=300000", Language.Dutch, "minstens 300.000")]
    [TestCase(">=300000", Language.German, "mindestens 300.000")]
    [TestCase(">=300000", Language.English, "at least 300,000")]
    [TestCase("<5000", Language.French, "moins de 5\u202F000")]
    [TestCase("<5000", Language.Dutch, "minder dan 5.000")]
    [TestCase("<5000", Language.German, "weniger als 5.000")]
    [TestCase("<5000", Language.English, "fewer than 5,000")]
    [TestCase("90000i", Language.French, "90\u202F000 (provisoire)")]
    [TestCase("90000i", Language.Dutch, "90.000 (voorlopig)")]
    [TestCase("90000i", Language.German, "90.000 (vorläufig)")]
    [TestCase("90000i", Language.English, "90,000 (interim)")]
    public void A_figure_is_printed_as_the_language_writes_it(string notation, Language language, string text) =>
        Assert.That(Figure.Parse(notation).ToText(language), Is.EqualTo(text));
}
