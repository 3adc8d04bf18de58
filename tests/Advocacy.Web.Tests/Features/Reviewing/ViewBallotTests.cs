using Advocacy.Domain.Judging;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Reviewing;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Reviewing;

[SetUICulture("en")]
public sealed class ViewBallotTests : ReviewingTest
{
    [Test]
    public async Task A_year_without_a_card_has_no_review() =>
        Assert.That(async () => { As(Editor); await Send(new ViewBallot(2009)); }, Throws.TypeOf<NotFoundException>().And.Message.Not.Empty);

    [Test]
    public async Task What_is_judged_again_is_unapproved_and_the_rest_stays()
    {
        await Approve(Year);
        await JudgeAgain("D2", Level.NoProgress);
        Assert.That((await Send(new ViewBallot(Year))).Unapproved, Is.EqualTo(["D2"]));
    }

    [Test]
    public async Task What_comes_after_the_board_is_not_asked_again()
    {
        await Approve(Year);
        var desk = await Send(new PrepareRound(Year));
        await Send(desk.Recorded with
        {
            SubmissionKey = Guid.NewGuid(),
            Replies = [new() { Demand = "D1", Asked = "Ministry", AskedOn = Domain.Dates.FuzzyDate.Day(Today), RepliedOn = Domain.Dates.FuzzyDate.Day(Today), Words = "We disagree." }],
            SignOffs = [new() { Role = Domain.Cards.SignOffRole.Board, Name = "The chair", On = Domain.Dates.FuzzyDate.Day(Today) }],
        });
        await PrintWhatWaits(Year);
        Assert.That((await Send(new ViewBallot(Year))).Unapproved, Is.Empty);
    }

    [Test]
    public async Task A_draft_that_was_made_again_is_said_so()
    {
        await Open();
        await JudgeAgain("D2", Level.NoProgress);
        Assert.That((await Send(new ViewBallot(Year))).IsStale, Is.True);
        As(Ann);
        Assert.That((await Send(new PrepareAnswers(Year))).Questions.Where(question => question.IsStale).Select(question => question.Code), Is.EqualTo(["D2"]));
    }

    [Test]
    public async Task Its_pages_say_who_answered_what_and_the_minutes_are_written_by_the_record()
    {
        await Returned("D3");
        await SignInAs(Role.Board);
        await Browser.Open($"/shelter/review/{Year}");
        Assert.That(Browser.Page.QuerySelector("h1")!.TextContent, Is.EqualTo("Returned with an objection: D3."));
        Assert.That(Browser.Page.QuerySelectorAll(".spread"), Has.Length.EqualTo(4));
        Assert.That(Browser.Page.QuerySelector(".exchange")!.TextContent, Does.Contain("Cleo").And.Contain("Because of this"));
        Assert.That(Browser.Page.QuerySelector(".exchange blockquote")!.TextContent.Trim(), Does.Match("^.Because of this.( French)?$").Or.Match("^« ?Because of this ?»"), "word for word");
        await Browser.Open($"/shelter/review/{Year}/minutes");
        var minutes = Browser.Page.QuerySelector("main")!.TextContent;
        Assert.That(minutes, Does.Contain("The board returns it, with an objection.").And.Contain("agree: 2 · with a remark: 0 · object: 1 · abstain: 0").And.Contain("Answered: 3 of 3, quorum 2"));
        using var paper = await Browser.Get($"/shelter/review/{Year}/minutes?handler=paper&language=de");
        Assert.That(paper.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/pdf"));
        Assert.That(Documents.PaperText.Of(await paper.Content.ReadAsByteArrayAsync()), Does.Contain("CleoerhebtEinspruch").And.Contain("Becauseofthis"));
    }
}
