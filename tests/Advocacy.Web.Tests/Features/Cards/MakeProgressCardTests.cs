using System.Net;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Cards;

public sealed class MakeProgressCardTests : CardTest
{
    [Test]
    public async Task A_made_card_has_its_texts_its_facts_frozen_and_waits_for_the_typesetter()
    {
        var card = await Made();

        Assert.Multiple(() =>
        {
            Assert.That((card.State, card.Edition, card.Verdict[Language.Dutch]), Is.EqualTo((CardState.Draft, 1, "A little was done.")));
            Assert.That(card.Facts, Has.Count.EqualTo(1), "rows left blank count for nothing");
            Assert.That(card.FactsSha256, Has.Length.EqualTo(64));
            Assert.That(card.Job, Is.EqualTo(new JobView(TypesettingState.Waiting, 0, null, null, null)));
        });
    }

    [Test]
    public void A_year_in_which_not_every_demand_was_judged_has_no_card()
    {
        As(Editor);

        Assert.That(() => Send(Card(2009)), Refuses(CardRules.EachDemandIsJudged));
    }

    [Test]
    public void A_verdict_is_wanted_in_each_language()
    {
        As(Editor);

        Assert.That(() => Send(Card() with { Verdict = Written("Yes") with { German = " " } }), Refuses(CardRules.HasAVerdict));
    }

    [Test]
    public void A_fact_half_written_is_not_left_out_in_silence()
    {
        As(Editor);

        Assert.That(() => Send(Card() with { Facts = [new() { Text = Written("of campaign") }] }), Refuses(CardRules.FactsAreWhole));
    }

    [Test]
    public void A_text_too_long_is_said_with_its_language_and_its_length_and_line_breaks_count_once()
    {
        As(Editor);

        var refused = Assert.ThrowsAsync<MalformedRequestException>(() => Send(Card() with { Verdict = Written("Yes") with { German = new('x', ProgressCard.VerdictMaxLength + 1) } }))!;
        Assert.That(refused.Misfits.Single().Key, Does.Contain($"{ProgressCard.VerdictMaxLength}").And.Not.Contain("{"));
    }

    [Test]
    public async Task Lines_typed_at_a_browser_are_as_long_as_they_look()
    {
        await SignInAs(Role.Editor);
        await Browser.Open("/shelter/cards/2012/make");
        var lines = string.Join("\r\n", Enumerable.Repeat("a", ProgressCard.VerdictMaxLength / 2));
        await Browser.Submit(
            "/shelter/cards/2012/make", ("Form.Verdict.French", lines), ("Form.Verdict.Dutch", "a"), ("Form.Verdict.German", "a"), ("Form.Verdict.English", "a"));

        Assert.That(Browser.SentTo, Is.EqualTo("/shelter/cards/2012"), string.Join(" ", Browser.Refusals));
    }

    [Test]
    public void A_fact_cites_a_source_on_record()
    {
        As(Editor);
        var fact = Card().Facts[0] with { Evidence = [Guid.NewGuid()] };

        Assert.That(() => Send(Card() with { Facts = [fact] }), Throws.InstanceOf<NotFoundException>());
    }

    [Test]
    public async Task Made_again_it_is_the_same_draft_with_newer_words()
    {
        await Printed();
        await Send(await CardAgain() with { Verdict = Written("Nothing was done.") });
        var card = await Send(new ViewCard(2012));

        Assert.Multiple(async () =>
        {
            Assert.That((card.Edition, card.Prints.Count, card.Verdict[Language.English]), Is.EqualTo((1, 0, "Nothing was done.")));
            Assert.That(await Fresh(db => db.ProgressCards.CountAsync()), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task Nobody_overwrites_a_draft_they_have_not_seen()
    {
        await Made();

        Assert.That(() => Send(Card()), Refuses(EditingRules.IsUnchangedSinceOpened));
    }

    [Test]
    public async Task Two_editors_at_once_see_what_each_did_and_the_later_one_chooses_field_by_field()
    {
        const string address = "/shelter/cards/2012/make";
        await Made();
        await SignInAs(Role.Editor);
        await Browser.Open(address);
        var other = await CardAgain();
        await Send(other with
        {
            Title = other.Title with { English = "Their title" },
            Verdict = other.Verdict with { English = "Their verdict.", Dutch = "Hun oordeel." },
        });

        await Browser.Submit(address, ("Form.Verdict.English", "My verdict."), ("Form.Verdict.French", "Mon verdict."), ("Form.Verdict.Dutch", "Mijn oordeel."));
        Assert.Multiple(() =>
        {
            Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(Browser.Page.QuerySelectorAll(".conflicts legend").Select(legend => legend.TextContent), Is.EquivalentTo(["Conclusion · English", "Conclusion · Dutch"]));
            Assert.That(Browser.Page.QuerySelectorAll(".conflicts h3").Select(label => label.TextContent), Is.EqualTo(["Title · English"]));
            Assert.That((Browser.Shown("Form.Title.English"), Browser.Shown("Form.Verdict.English")), Is.EqualTo(("Their title", "My verdict.")));
        });

        await Browser.Submit(address, ("Taken", "Verdict.Dutch"));
        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.Redirect));
        var (title, verdict) = (await Send(new PrepareProgressCard(2012))).Written is { } written ? (written.Title, written.Verdict) : default;
        Assert.That(
            (title[Language.English], verdict[Language.English], verdict[Language.French], verdict[Language.Dutch]),
            Is.EqualTo(("Their title", "My verdict.", "Mon verdict.", "Hun oordeel.")));
    }

    [Test]
    public async Task Made_again_while_it_waits_it_is_one_job_that_starts_over()
    {
        await Printed(2012, without: [Language.English]);
        await Send(await CardAgain());

        Assert.Multiple(async () =>
        {
            Assert.That((await Send(new ViewCard(2012))).Job, Is.EqualTo(new JobView(TypesettingState.Waiting, 0, null, null, null)));
            Assert.That(await Fresh(db => db.TypesettingJobs.CountAsync()), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task Each_page_carries_the_message_written_for_it()
    {
        As(Editor);
        await Send(Card() with { Petition = Written("Three commitments"), Demands = [new() { Code = "D1", Text = Written("A step") }] });

        var written = (await Send(new PrepareProgressCard(2012))).Written!.Messages;
        Assert.That((written.Petition, written.Demands["D1"]), Is.EqualTo((Written("Three commitments").ToText(), Written("A step").ToText())));
    }

    [Test]
    public void A_message_longer_than_its_line_is_refused_in_its_place()
    {
        As(Editor);
        var tooLong = Written("Short") with { German = new string('w', CardMessages.MaxLength + 1) };

        Assert.That(
            () => Send(Card() with { Demands = [new() { Code = "D1", Text = tooLong }] }),
            Throws.TypeOf<MalformedRequestException>().With.Property(nameof(MalformedRequestException.Misfits))
                .Some.Property(nameof(Misfit.Member)).EqualTo("Demands[0].Text.German"));
    }

    [Test]
    public async Task After_publication_it_is_a_new_edition_and_the_published_one_stays()
    {
        var published = await Published();
        Assert.That(() => Send(Card()), Refuses(CardRules.SaysWhatItCorrects));
        await Send(Card() with { Verdict = Written("Corrected."), Correction = Written("The verdict.") });

        Assert.Multiple(async () =>
        {
            Assert.That((await Send(new ViewCard(2012))).Edition, Is.EqualTo(2));
            Assert.That(await Fresh(db => db.ProgressCards.Where(card => card.Id == published.Id)
                .Select(card => new { card.State, card.FactsSha256, Prints = card.Prints.Count }).SingleAsync()),
                Is.EqualTo(new { State = CardState.Published, published.FactsSha256, Prints = 4 }));
        });
    }

    [Test]
    public async Task What_is_refused_at_the_form_stays_in_it()
    {
        await SignInAs(Role.Editor);
        await Browser.Open("/shelter/cards/2012/make");

        await Browser.Submit(
            "/shelter/cards/2012/make", ("Form.Verdict.French", "Peu a été fait."), ("Form.Verdict.Dutch", ""), ("Form.Facts[1].Headline.German", "Eine Zahl"));

        Assert.Multiple(() =>
        {
            Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(Browser.Refusals, Is.Not.Empty);
            Assert.That(Browser.Shown("Form.Verdict.French"), Is.EqualTo("Peu a été fait."));
            Assert.That(Browser.Shown("Form.Facts[1].Headline.German"), Is.EqualTo("Eine Zahl"));
        });
        Assert.That(await Fresh(db => db.ProgressCards.CountAsync()), Is.Zero);
    }
}
