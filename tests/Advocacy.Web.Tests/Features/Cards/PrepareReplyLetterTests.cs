using System.Net;
using Advocacy.Domain.Languages;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Tests.Features.Documents;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Cards;

public sealed class PrepareReplyLetterTests : CardTest
{
    [Test]
    public async Task It_is_the_judgement_as_the_draft_will_print_it()
    {
        await Made();
        var judged = await Send(new PrepareReplyLetter(2012, "D1", Language.German));
        var facts = FrozenFacts.Read((await Fresh(db => db.ProgressCards.Select(card => card.FrozenFacts).SingleAsync()))!)!;
        Assert.That(judged.Demand.Message, Is.EqualTo(CardWriting.Write(facts, "", Language.German).Demands[0].Message));
    }

    [Test]
    public async Task There_is_none_of_a_demand_nobody_made_or_of_a_published_card()
    {
        await Made();
        Assert.That(() => Send(new PrepareReplyLetter(2012, "D9", Language.French)), Throws.TypeOf<NotFoundException>());
        await PublishWhatWaits();
        Assert.That(() => Send(new PrepareReplyLetter(2012, "D1", Language.French)), Throws.TypeOf<NotFoundException>());
    }

    [Test]
    public async Task An_editor_prints_it_for_whom_and_until_when_it_is_meant_and_nothing_is_saved()
    {
        await Made();
        var before = await Fresh(db => db.ProgressCards.Select(card => card.Version).SingleAsync());
        await SignInAs(Role.Editor);
        await Browser.Open("/shelter/cards/2012/ask");
        Assert.That(Browser.Page.QuerySelector("[name='ReplyBy']")!.GetAttribute("value"), Is.Not.Empty);

        using var answer = await Browser.Get("/shelter/cards/2012/ask?handler=letter&About=D1&In=French&To=A.%20Minister%0ARue%201&ReplyBy=15%20d%C3%A9cembre%202026");
        Assert.That((answer.StatusCode, answer.Content.Headers.ContentType?.MediaType), Is.EqualTo((HttpStatusCode.OK, "application/pdf")));
        var paper = PaperText.Of(await answer.Content.ReadAsByteArrayAsync());
        foreach (var part in new[] { "A.MinisterRue1", "Cequiseraimprimé", "15décembre2026", "1500caractères" })
        {
            Assert.That(paper.Replace("\u202f", "").Replace("\u00a0", ""), Does.Contain(part));
        }

        Assert.That(await Fresh(db => db.ProgressCards.Select(card => card.Version).SingleAsync()), Is.EqualTo(before));
        await Browser.Open("/shelter/cards/2012/ask?handler=letter&About=D1&In=French&To=A.%20Minister&ReplyBy=whenever");
        Assert.That(Browser.Refusals, Has.Count.EqualTo(1));
        Assert.That((Browser.Shown("To"), Browser.Shown("ReplyBy")), Is.EqualTo(("A. Minister", "whenever")), "what was typed stays");
        await Browser.Open("/shelter/cards/2012/ask?handler=letter&About=D9&In=French");
        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.NotFound));
    }
}
