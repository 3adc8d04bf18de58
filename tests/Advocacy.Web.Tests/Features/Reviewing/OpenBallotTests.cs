using Advocacy.Domain.Cards;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Reviewing;
using Advocacy.Web.Features.Reviewing;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Reviewing;

public sealed class OpenBallotTests : ReviewingTest
{
    [Test]
    public async Task Each_demand_and_the_card_as_a_whole_are_asked_about()
    {
        var open = await Open();
        Assert.That(open.Questions.Select(question => question.Code), Is.EqualTo(["D1", "D2", "D3", null]));
        Assert.That(open.Seats.Select(seat => (seat.Name, seat.HasAnswered)), Is.EqualTo([("Ann", false), ("Ben", false), ("Cleo", false)]));
    }

    [Test]
    public async Task The_board_is_asked_about_a_draft()
    {
        await Approve(Year);
        var card = await Send(new Web.Features.Cards.ViewCard(Year));
        await Send(new Web.Features.Cards.PublishProgressCard { SubmissionKey = Guid.NewGuid(), CardId = card.Id, Version = card.Version, IsMeant = true });
        Assert.That(() => Send(new OpenBallot { SubmissionKey = Guid.NewGuid(), Year = Year, FactsSha256 = card.FactsSha256!, ClosesOn = Domain.Dates.FuzzyDate.Day(Today), Quorum = 1, Seats = ["ann"] }),
            Refuses(BallotRules.IsOverTheDraft));
    }

    [Test]
    public async Task One_at_a_time()
    {
        var opening = await Opening();
        await Send(opening);
        Assert.That(() => Send(opening with { SubmissionKey = Guid.NewGuid() }), Refuses(BallotRules.OneAtATime));
    }

    [Test]
    public async Task What_the_editor_has_not_seen_is_not_asked()
    {
        var opening = await Opening();
        await JudgeAgain("D2", Level.NoProgress);
        Assert.That(() => Send(opening), Refuses(EditingRules.IsUnchangedSinceOpened));
    }

    [Test]
    public async Task Only_the_record_as_it_stands_is_asked_about()
    {
        var opening = await Opening();
        await Fresh(async db =>
        {
            (await db.Evidence.SingleAsync()).IsReadBy(new(Domain.Readers.Audience.Members));
            return await db.SaveChangesAsync();
        });
        Assert.That(() => Send(opening), Refuses(CardRules.SaysWhatIsPublicOnRecord));
    }

    [Test]
    public async Task Only_members_of_the_board_are_asked()
    {
        var opening = await Opening();
        Assert.That(() => Send(opening with { Seats = ["ann", "editor"] }), Throws.TypeOf<NotFoundException>());
    }

    [Test]
    public async Task Whoever_judged_a_demand_does_not_answer_about_it()
    {
        await Fresh(async db =>
        {
            var demand = await db.Demands.SingleAsync(demand => demand.Code == "D1");
            await db.Assessments.Where(judged => judged.DemandId == demand.Id).ExecuteUpdateAsync(judged => judged.SetProperty(one => one.AuthorId, "ann"));
            return 0;
        });
        await Send(await CardAgain(Year));
        await PrintWhatWaits(Year);
        var desk = await Send(new PrepareBallot(Year));
        Assert.That(desk.Parts.Single(part => part.Code == "D1").Judge, Is.EqualTo("Ann"));
        var opening = await Opening(quorum: 3);
        Assert.That(() => Send(opening), Refuses(BallotRules.QuorumCanBeReached));

        var open = await Open();
        As(Ann);
        Assert.That((await Send(new PrepareAnswers(Year))).Questions.Where(question => question.IsOwn).Select(question => question.Code), Is.EqualTo(["D1"]));
        Assert.That(() => Send(new AnswerBallot { SubmissionKey = Guid.NewGuid(), Year = Year, Answers = [new() { QuestionId = open.Questions[0].Id, Choice = BallotChoice.Agrees }] }),
            Refuses(BallotRules.IsAnsweredBySeats));
    }

    [Test]
    public async Task What_was_approved_is_not_asked_again()
    {
        await Returned("D3");
        await Respond((await Send(new ViewBallot(Year))).Latest!.Questions.Single(question => question.Code == "D3"), ObjectionAnswer.Accepts);
        var early = await Opening();
        Assert.That(() => Send(early), Refuses(BallotRules.ObjectionComesFirst), "accepted, and not judged again");
        await JudgeAgain("D3", Level.NoProgress);
        var second = await Open();
        // The table of levels over the years is a demand's own, and the card's sentence is the same.
        Assert.That(second.Questions.Select(question => (question.Code, question.ByMajority)), Is.EqualTo([("D3", false)]));
    }

    [Test]
    public async Task An_objection_that_is_maintained_is_decided_by_majority()
    {
        var question = await Returned("D1");
        await Respond(question, ObjectionAnswer.Maintains);
        var second = await Open();
        Assert.That(second.Questions.Select(asked => (asked.Code, asked.ByMajority)), Is.EqualTo([("D1", true)]));
        await Answer(Ann);
        await Answer(Ben);
        await Answer(Cleo, code: "D1");
        Assert.That((await Close()).Unapproved, Is.Empty);
    }

    [Test]
    public async Task When_all_is_approved_there_is_nothing_to_ask()
    {
        await Approve(Year);
        var opening = await Opening();
        Assert.That(() => Send(opening), Refuses(BallotRules.HasSomethingToAsk));
    }
}
