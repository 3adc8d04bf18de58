using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;
using Advocacy.Tests;

namespace Advocacy.Domain.Tests.Cards;

public sealed class ProgressCardTests
{
    private static readonly DateTime Now = new(2026, 3, 14, 9, 0, 0, DateTimeKind.Utc);

    [Test]
    public void A_card_has_its_verdict_in_each_language() => Assert.That(
        () => ProgressCard.Draft(Some.Campaign(), 2012, 1, Texts() with { Verdict = LocalText.Of(Language.French, "Rien") }),
        Breaks.Rule(CardRules.HasAVerdict));

    [Test]
    public void A_card_has_its_title_in_each_language() => Assert.That(
        () => ProgressCard.Draft(Some.Campaign(), 2012, 1, Texts() with { Title = LocalText.Of(Language.French, "Carte") }),
        Breaks.Rule(CardRules.HasAVerdict));

    private static IEnumerable<CardFactEntry> FactsWithAGap =>
    [
        Fact with { Sources = [] },
        Fact with { Headline = LocalText.Of(Language.German, "3 Jahre") },
        Fact with { Text = Fact.Text.With(Language.Dutch, " ") },
    ];

    [TestCaseSource(nameof(FactsWithAGap))]
    public void A_fact_is_whole_in_each_language_and_has_a_source(CardFactEntry fact) => Assert.That(
        () => ProgressCard.Draft(Some.Campaign(), 2012, 1, Texts() with { Facts = [Fact, fact] }), Breaks.Rule(CardRules.FactsAreWhole));

    [Test]
    public void A_card_keeps_its_facts_and_what_stays_at_its_place_stays_the_same_fact()
    {
        var card = ProgressCard.Draft(Home, 2012, 1, Texts() with { Facts = [Fact, Fact] });
        var first = card.Facts.First();
        card.Reword(Texts() with { Facts = [Fact with { Headline = Some.Text("4 years") }] });

        Assert.Multiple(() =>
        {
            Assert.That(card.Facts, Is.EqualTo([first]));
            Assert.That((first.Headline, first.Text), Is.EqualTo((Some.Text("4 years"), Fact.Text)));
            Assert.That(first.Citations.Select(cited => cited.Source), Is.EqualTo(Fact.Sources));
        });
    }

    [Test]
    public void A_fact_rests_on_sources_of_the_campaign() => Assert.That(
        () => ProgressCard.Draft(Some.Campaign(), 2012, 1, Texts() with { Facts = [Fact] }), Breaks.Rule(EvidenceRules.IsOfTheCampaign));

    [Test]
    public void A_print_is_kept_only_of_frozen_facts() =>
        Assert.That(() => Draft().Keep(Print(Language.French)), Breaks.Rule(CardRules.FactsAreFrozen));

    [Test]
    public void A_print_of_other_facts_is_not_kept() => Assert.That(
        () => Frozen().Keep(Print(Language.French) with { FactsSha256 = "earlier" }), Breaks.Rule(CardRules.PrintIsOfItsFacts));

    [Test]
    public void A_message_is_written_in_each_language_or_in_none()
    {
        var half = Texts() with { Messages = new() { Petition = LocalText.Of(Language.French, "Trois engagements") } };
        var whole = Texts() with { Messages = new() { Petition = Some.Text("Three commitments") } };

        Assert.Multiple(() =>
        {
            Assert.That(() => ProgressCard.Draft(Some.Campaign(), 2012, 1, half), Breaks.Rule(CardRules.MessagesAreWhole));
            Assert.That(ProgressCard.Draft(Some.Campaign(), 2012, 1, whole).Messages.Petition, Is.EqualTo(Some.Text("Three commitments")));
        });
    }

    [Test]
    public void An_edition_that_follows_another_says_what_it_corrects()
    {
        Assert.That(() => ProgressCard.Draft(Some.Campaign(), 2012, 2, Texts()), Breaks.Rule(CardRules.SaysWhatItCorrects));
        Assert.That(ProgressCard.Draft(Some.Campaign(), 2012, 2, Texts() with { Correction = Some.Text("A date") }).Edition, Is.EqualTo(2));
    }

    [Test]
    public void A_newer_print_replaces_that_of_its_language()
    {
        var card = Frozen();
        card.Keep(Print(Language.French));
        card.Keep(Print(Language.French) with { Pages = 7 });

        Assert.That(card.Prints.Single().Pages, Is.EqualTo(7));
    }

    [Test]
    public void Freezing_again_throws_away_what_was_set_from_earlier_facts()
    {
        var card = Frozen();
        card.Keep(Print(Language.French));
        card.Freeze("{\"later\":1}", "ab", Now);

        Assert.That(card.Prints, Is.Empty);
    }

    [Test]
    public void A_card_is_published_only_when_it_is_printed_in_each_language()
    {
        var card = Frozen();
        foreach (var language in LanguageTags.All.Skip(1))
        {
            card.Keep(Print(language));
        }

        Assert.That(() => card.Publish("An editor", Now), Breaks.Rule(CardRules.IsPrintedInEachLanguage));
    }

    [Test]
    public void A_published_card_says_when_and_by_whom()
    {
        var card = Published();

        Assert.That((card.State, card.PublishedAt, card.PublishedBy), Is.EqualTo((CardState.Published, (DateTime?)Now, "An editor")));
    }

    [Test]
    public void A_published_card_never_changes()
    {
        var card = Published();

        Assert.Multiple(() =>
        {
            Assert.That(() => card.Reword(Texts()), Breaks.Rule(CardRules.PublishedNeverChanges));
            Assert.That(() => card.Freeze("{}", "cd", Now), Breaks.Rule(CardRules.PublishedNeverChanges));
            Assert.That(() => card.Keep(Print(Language.French)), Breaks.Rule(CardRules.PublishedNeverChanges));
            Assert.That(() => card.Publish("Another", Now), Breaks.Rule(CardRules.PublishedNeverChanges));
            Assert.That(card.Prints, Has.Count.EqualTo(4));
        });
    }

    [Test]
    public void A_withdrawn_edition_keeps_its_number_its_date_and_its_hashes_and_nothing_of_what_it_said()
    {
        var card = Published();
        card.Withdraw(Some.Text("A court ordered it."), "editor", Now.AddDays(1));

        using (Assert.EnterMultipleScope())
        {
            Assert.That((card.State, card.Edition, card.PublishedAt, card.FactsSha256), Is.EqualTo((CardState.Withdrawn, 1, (DateTime?)Now, "ab")));
            Assert.That((card.WithdrawnAt, card.WithdrawnBy, card.WithdrawnBecause), Is.EqualTo(((DateTime?)Now.AddDays(1), "editor", Some.Text("A court ordered it."))));
            Assert.That(card.Prints.Select(print => (print.Sha256, print.Pdf.Length, print.Model)), Is.All.EqualTo(("00", 0, "")));
            Assert.That((card.FrozenFacts, card.Verdict.IsEmpty, card.Facts.Count), Is.EqualTo(((string?)null, true, 0)));
        }
    }

    [Test]
    public void Only_a_published_edition_is_withdrawn_once_and_with_a_reason()
    {
        var card = Published();

        Assert.That(() => Draft().Withdraw(Some.Text("A"), "editor", Now), Breaks.Rule(CardRules.OnlyThePublishedIsWithdrawn));
        Assert.That(() => card.Withdraw(LocalText.Empty, "editor", Now), Breaks.Rule(CardRules.WithdrawalHasAReason));
        card.Withdraw(Some.Text("A"), "editor", Now);
        Assert.That(() => card.Withdraw(Some.Text("A"), "editor", Now), Breaks.Rule(CardRules.OnlyThePublishedIsWithdrawn));
    }

    private static ProgressCard Draft() => ProgressCard.Draft(Some.Campaign(), 2012, 1, Texts());

    private static ProgressCard Frozen()
    {
        var card = Draft();
        card.Freeze("{}", "ab", Now);
        return card;
    }

    private static ProgressCard Published()
    {
        var card = Frozen();
        foreach (var language in LanguageTags.All)
        {
            card.Keep(Print(language));
        }

        card.Publish("An editor", Now);
        return card;
    }

    private static Campaign Home { get; } = Some.Campaign();

    private static CardFactEntry Fact { get; } = new(Some.Text("3 years"), Some.Text("of campaign"), [Some.Evidence(Home)]);

    private static CardTexts Texts() => new(Some.Text("Card"), Some.Text("Verdict"), Some.Text("Publisher"), []);

    private static CardPrintEntry Print(Language language) => new()
    {
        Language = language,
        Pdf = [1],
        Sha256 = "00",
        Pages = 8,
        FactsSha256 = "ab",
        Model = "{}",
        Engine = "engine",
        TemplateSha256 = "11",
        FontsSha256 = "22",
        TypesetAt = Now,
    };
}
