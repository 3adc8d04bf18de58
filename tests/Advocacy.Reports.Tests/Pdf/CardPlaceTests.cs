using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Tests.Cards;
using Advocacy.Reports.Typesetting;
using Advocacy.Tests;

namespace Advocacy.Reports.Tests.Pdf;

/// <summary>Whatever is set stays inside its page and off its neighbours, or is refused by its name.</summary>
public sealed class CardPlaceTests
{
    private const string Compound = "Zwangsprostitutionsopferschutzunterkunftsplatzvergabeverordnungsdurchführungsbestimmungs";

    /// <summary>What the application writes by itself, in words of a known length.</summary>
    private static readonly string[] Written =
    [
        "level.word", "before.word", "mark.word", "then.word", "code", "link", "address", "factsHash", "chartText", "stripText", "standing", "notice", "rubricVersion", "frozenOn", "licence", "madeWith",
        "movementWord", "remark", "confidenceWord", "stage", "stateWord", "effectWord", "strength", "readBack", "date", "madeOn", "due", "asOf", "figure", "qualifier", "seen", "judged", "demands", "nothing", "restated",
    ];

    private static IEnumerable<TestCaseData> Hostile()
    {
        foreach (var language in LanguageTags.All)
        {
            var card = SampleCard.In(language);
            foreach (var years in new[] { 6, 17, 40 })
            {
                yield return Case(language, $"{years} years", Of(card, years));
            }

            yield return Case(language, "a word of 88 letters everywhere", Words(card, text => $"{text} {Compound}"));
            yield return Case(language, "88 letters that no language parts", Words(card, text => $"{text} {new string('x', 88)}"));
            yield return Case(language, "a long address in the texts", Words(card, text => $"{text} https://example.org/{string.Concat(Enumerable.Repeat("a-very-long/path_of/", 8))}?q=1"));
            yield return Case(language, "headlines of 300 signs", card with
            {
                Facts = [.. card.Facts.Select(fact => fact with { Headline = string.Concat(Enumerable.Repeat(fact.Headline + " ", 300))[..300].Trim() })],
            });
            yield return Case(language, "twelve demands, sixty sources", Many(card));
            yield return Case(language, "one demand", card with { Demands = [card.Demands[0]] });
            yield return Case(language, "nothing promised, nothing counted", card with { Commitments = [], Petition = card.Petition with { Tallies = [], Circles = [], Handovers = [] } });
            yield return Case(language, "many words and acts", card with { Demands = [Busy(card.Demands[0]), .. card.Demands.Skip(1)] });
        }
    }

    private static IEnumerable<TestCaseData> SomeHostile => Sampling.Of([.. Hostile()], 14, 0);

    [TestCaseSource(nameof(SomeHostile))]
    public async Task It_stays_inside_its_pages_and_off_its_neighbours(CardModel card)
    {
        var words = PlacedWord.In((await Press.Set(card)).Pdf);

        Assert.That(words, Is.Not.Empty);
        Assert.That(words.Where(word => word.LeavesItsMargins), Is.Empty, "outside the margins");
        Assert.That(PlacedWord.Overprinted(words).Take(5), Is.Empty, "over one another");
        Assert.That(words.Select(word => word.Text), Has.None.Contains("\ufffd"));
    }

    [Test]
    public async Task That_the_year_brought_nothing_is_printed_beside_however_many_acts_came_before([Values(0, 2, 3, 5, 9)] int acts)
    {
        var card = SampleCard.In(Language.English);
        var demand = Busy(card.Demands[0]);
        var text = string.Join(' ', PlacedWord.In((await Press.Set(card with { Demands = [demand with { Done = [.. demand.Done.Take(acts)], Nothing = "In 2012 nothing at all." }] })).Pdf).Select(word => word.Text));

        Assert.That(text, Does.Contain("In 2012 nothing at all."));
    }

    [Test]
    public async Task What_is_empty_says_so_under_its_own_heading([Values] Language language)
    {
        var card = SampleCard.In(language);
        using var pdf = TaggedPdf.Open((await Press.Set(card with { Commitments = [], Petition = card.Petition with { Tallies = [] } })).Pdf);
        using var full = TaggedPdf.Open((await Press.Set(card)).Pdf);
        static IEnumerable<string> Headings(TaggedPdf pdf) => pdf.Root.Everything.Where(tag => tag.Type == "H3").Select(tag => tag.Text.Trim());

        Assert.That(Headings(pdf), Is.SupersetOf(Headings(full)));
    }

    [Test]
    public void Signs_without_a_shape_are_refused_each_with_the_name_of_its_text()
    {
        var card = SampleCard.In(Language.French);
        var odd = card with
        {
            Title = card.Title + " 🧒",
            Facts = [card.Facts[0] with { Text = "العربية" }, .. card.Facts.Skip(1)],
            Demands = [card.Demands[0] with { Message = "中 \u202aA" }, .. card.Demands.Skip(1)],
        };

        var refused = Assert.ThrowsAsync<TypesettingException>(() => Press.Set(odd));

        Assert.That(refused!.Problem, Is.EqualTo(TypesettingProblem.Shapeless));
        Assert.That(refused.Detail.Split('\n').Select(line => line.Split('\t')[0]), Is.EquivalentTo(["title", "facts.1.text", "demands.D1.message"]));
        Assert.That(refused.Detail, Does.Contain("🧒").And.Contain("中"));
        Assert.That(refused.Detail.Contains('\u202a', StringComparison.Ordinal), Is.False);
    }

    [Test]
    public void A_text_too_long_for_its_place_is_refused_by_name()
    {
        var card = SampleCard.In(Language.German);
        var refused = Assert.ThrowsAsync<TypesettingException>(() => Press.Set(card with
        {
            Facts = [card.Facts[0] with { Headline = string.Concat(Enumerable.Repeat("Wort und Satz, ", 60)) }],
        }));

        Assert.That((refused!.Problem, refused.Detail), Is.EqualTo((TypesettingProblem.TooLong, "facts.1.headline")));
    }

    private static TestCaseData Case(Language language, string what, CardModel card) => new TestCaseData(card).SetArgDisplayNames(language.Tag(), what);

    private static CardModel Words(CardModel card, Func<string, string> change) => CardStrings.Map(card, (path, text) =>
        Written.Any(end => path == end || path.EndsWith("." + end, StringComparison.Ordinal)) || path.EndsWith("anguage", StringComparison.Ordinal) ? text : change(text));

    private static CardModel Of(CardModel card, int years) => card with
    {
        Demands = [.. card.Demands.Select(demand => demand with
        {
            Strip = [.. Enumerable.Range(card.Year - years + 1, years).Select(year => year == card.Year
                ? demand.Strip[^1]
                : new YearMark(year, new((Level)(year % 5), "A level"), year % 7 == 0, year % 3 == 0 ? demand.Strip[^1].Standing : null))],
        })],
    };

    private static CardModel Many(CardModel card) => card with
    {
        Demands = [.. Enumerable.Range(0, 12).Select(number => card.Demands[number % card.Demands.Count] with { Code = $"D{number + 1}" })],
        Sources = [.. Enumerable.Range(0, 60).Select(number => card.Sources[number % card.Sources.Count] with { Number = number + 1 })],
    };

    private static DemandSection Busy(DemandSection demand) => demand with
    {
        Said = [.. Enumerable.Range(0, 8).Select(number => demand.Said[number % demand.Said.Count])],
        Done = [.. Enumerable.Range(0, 9).Select(number => demand.Done[number % demand.Done.Count])],
    };
}
