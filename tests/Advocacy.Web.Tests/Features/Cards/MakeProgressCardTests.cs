using System.Net;
using Advocacy.Domain.Cards;
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
            Assert.That((card.State, card.Edition, card.Verdict[Domain.Languages.Language.Dutch]), Is.EqualTo((CardState.Draft, 1, "A little was done.")));
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
        await Send(Card() with { Verdict = Written("Nothing was done.") });
        var card = await Send(new ViewCard(2012));

        Assert.Multiple(async () =>
        {
            Assert.That((card.Edition, card.Prints.Count, card.Verdict[Domain.Languages.Language.English]), Is.EqualTo((1, 0, "Nothing was done.")));
            Assert.That(await Fresh(db => db.ProgressCards.CountAsync()), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task Made_again_while_it_waits_it_is_one_job_that_starts_over()
    {
        await Printed(2012, without: [Domain.Languages.Language.English]);
        await Send(Card());

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
