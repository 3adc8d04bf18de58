using Advocacy.Domain.Languages;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Tests.Cards;
using Advocacy.Reports.Typesetting;
using Advocacy.Tests;

namespace Advocacy.Reports.Tests.Pdf;

/// <summary>Every word that goes in comes out, however long, short or hostile.</summary>
public sealed class CardTextTests
{
    private const string Mischief =
        "#panic(\"x\") $x^2$ *a* _b_ `c` @ref <label> \\u{41} // no /* no */ = h [l](http://a) </script> \"q\" 'a' ~ -- --- ... https://a.be";

    /// <summary>What the record never leaves empty, since headings are made of it.</summary>
    private static readonly string[] Titles = ["title", "demands.code", "demands.title"];

    private static IEnumerable<string> SomeOddities => Sampling.Of(Oddities, 4, 0);

    private static readonly string[] Oddities =
    [
        "", " ", "\u202e desrever", "nul \0 inside", "bell \a tab \t line\nbreak", "line \u2028 and \u000b break",
        "Ελληνικά Кириллица", "\u00ad\u200b\u2060", "\uffff\ufffe", "e\u0301\u0301\u0301\u0301", "\uf0b7 a bullet", new string('W', 120),
    ];

    [Test]
    public async Task Every_text_of_the_sample_is_printed([Values] Language language) =>
        await AssertPrinted(SampleCard.In(language));

    [Test]
    public async Task Every_text_of_a_card_with_one_of_everything_is_printed([Values] Language language) =>
        await AssertPrinted(SomeCard.Of(language));

    [Test]
    public async Task A_card_forty_per_cent_longer_still_fits_its_pages_and_loses_nothing()
    {
        var longer = CardStrings.Map(SampleCard.In(Language.German), (path, text) =>
            Stretches(path) ? text + " " + string.Join(' ', text.Split(' ').Take((text.Split(' ').Length * 2 / 5) + 1)) : text);

        await AssertPrinted(longer);
        // A demand that says more than a page holds becomes a spread.
        Assert.That((await Press.Set(longer)).Pages, Is.InRange(6, 8 + longer.Demands.Count));

        static bool Stretches(string path) => !path.EndsWith(".link", StringComparison.Ordinal)
            && path is not ("sources.address" or "sources.titleLanguage" or "colophon.factsHash" or "demands.code");
    }

    [Test]
    public async Task A_total_without_a_source_says_so_and_no_other()
    {
        var card = SampleCard.In(Language.Dutch);
        using var pdf = TaggedPdf.Open((await Press.Set(card)).Pdf);
        Assert.That(Squeezed.Of(pdf.Root.Text).Split('*'), Has.Length.EqualTo(card.Petition.Tallies.Count(tally => tally.Sources.Count == 0) + 2), "each, and what the sign means");
        Assert.That(card.Petition.Tallies, Has.Some.Matches<TallyLine>(tally => tally.Sources.Count == 0).And.Some.Matches<TallyLine>(tally => tally.Sources.Count > 0));
    }

    [Test]
    public async Task An_empty_card_is_set([Values] Language language)
    {
        var card = SomeCard.Of(language);
        var empty = card with
        {
            Demands = [],
            Facts = [],
            Commitments = [],
            Sources = [],
            Notice = null,
            Petition = card.Petition with { Chart = "", ChartText = "", Circles = [], Tallies = [], Handovers = [] },
            Method = card.Method with { Text = [], Levels = [] },
        };

        await AssertPrinted(empty);
    }

    [Test]
    public async Task Markup_in_every_place_is_printed_as_it_was_typed([Values] Language language) =>
        await AssertPrinted(CardStrings.Map(SomeCard.Of(language), (path, _) => path.EndsWith("anguage", StringComparison.Ordinal) ? "fr" : Mischief));

    [TestCaseSource(nameof(SomeOddities))]
    public async Task An_odd_text_in_every_place_but_the_titles_is_set_in_fonts_that_travel_with_the_card(string oddity)
    {
        // Libertinus is built into the engine: it stands in where a character is in neither of the card's families.
        var card = await Press.Set(CardStrings.Map(SomeCard.Of(), (path, text) => Named(path) ? text : oddity));
        using var pdf = TaggedPdf.Open(card.Pdf);

        Assert.That(pdf.FontNames, Has.All.Match("Source|Libertinus"));
    }

    [TestCaseSource(nameof(SomeOddities))]
    public async Task An_odd_title_is_set(string oddity) => Assert.That(
        (await Press.Set(CardStrings.Map(SomeCard.Of(), (path, text) => Titles.Contains(path) ? $"T{oddity}" : text))).Pages,
        Is.Positive);

    [Test]
    public async Task A_very_long_text_in_any_one_place_is_printed_whole()
    {
        var long10k = string.Concat(Enumerable.Repeat("Wort und Satz, ", 667));
        foreach (var wanted in CardStrings.Paths().Except(OnTheCover).Except([SetLarge])
            .Where(path => path is not "sources.titleLanguage" && !path.EndsWith("link", StringComparison.Ordinal)))
        {
            await AssertPrinted(CardStrings.Map(SomeCard.Of(Language.German), (path, text) => path == wanted ? long10k : text));
        }
    }

    [TestCaseSource(nameof(OnTheCover))]
    public void A_text_that_fills_the_cover_is_refused_by_name(string text)
    {
        var card = CardStrings.Map(SomeCard.Of(Language.German), (path, words) =>
            path == text ? string.Concat(Enumerable.Repeat("Wort und Satz, ", 667)) : words);

        var refused = Assert.ThrowsAsync<TypesettingException>(() => Press.Set(card));

        Assert.That((refused!.Problem, refused.Detail), Is.EqualTo((TypesettingProblem.TooLong, text)));
    }

    [Test]
    public async Task The_demands_are_read_in_their_order()
    {
        using var pdf = TaggedPdf.Open((await Press.Set(SampleCard.In(Language.French))).Pdf);
        var text = Squeezed.Of(pdf.Root.Text);
        var places = SampleCard.In(Language.French).Demands.Select(demand =>
            text.IndexOf(Squeezed.Of(demand.AsAsked), StringComparison.Ordinal)).ToList();

        Assert.That(places, Is.Ordered.And.All.Not.Negative);
    }

    private static readonly string[] OnTheCover = ["verdict", "title", "campaign", "publisher", "notice", "correction"];

    /// <summary>Set large, on a few lines at most: refused by name beyond.</summary>
    private const string SetLarge = "facts.headline";

    /// <summary>Headings are made of titles, and what a drawing says aloud is never empty.</summary>
    private static bool Named(string path) => Titles.Contains(path) || path.EndsWith("word", StringComparison.Ordinal)
        || path.EndsWith("Word", StringComparison.Ordinal) || path == "petition.chartText";

    private static async Task AssertPrinted(CardModel card)
    {
        using var pdf = TaggedPdf.Open((await Press.Set(card)).Pdf);
        var spoken = string.Concat(pdf.Root.Everything.Select(tag => tag.Alt));
        var printed = Squeezed.Of(pdf.Root.Text + pdf.PageText + spoken);
        var lost = CardStrings.Printed(card).Where(field => !printed.Contains(Squeezed.Of(field.Text), StringComparison.Ordinal));

        Assert.That(lost, Is.Empty);
    }
}
