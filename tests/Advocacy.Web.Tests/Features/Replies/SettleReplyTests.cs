using Advocacy.Domain.Editing;
using Advocacy.Domain.Reviewing;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Replies;
using Advocacy.Web.Features.Reviewing;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Replies;

public sealed class SettleReplyTests : RepliesTest
{
    [Test]
    public async Task An_answer_goes_into_the_draft_word_for_word_and_the_board_is_not_asked_again()
    {
        var request = await Ask();
        await Approve(Year);
        await Reply(request);
        var line = await Line(request);
        Assert.That(() => Send(Settling(line)), Refuses(ReplyRules.EachPointIsDecided));
        await Send(Settling(line) with { Points = [new() { Position = 1, Decision = PointDecision.Maintained, Because = "No source says so" }] });
        await PrintWhatWaits(Year);
        var reply = (await Send(new PrepareRound(Year))).Recorded.Replies.Single();
        Assert.That((reply.Asked, reply.Words, reply.Answer), Is.EqualTo(("Ministry of Justice", "(1) Six places were opened.", "(1) No source says so")));
        Assert.That((await Send(new ViewBallot(Year))).Unapproved, Is.Empty);
        Assert.That((await Line(request)).State, Is.EqualTo(ReplyState.Settled));
    }

    [Test]
    public async Task A_silence_goes_in_after_the_last_day_and_what_stood_there_stays()
    {
        var first = await Ask();
        await Reply(first);
        await Send(Settling(await Line(first)) with { Points = [new() { Position = 1, Decision = PointDecision.Accepted }] });
        var second = await AskAgain("Ministry of Health");
        var line = await Line(second);
        Assert.That(() => Send(Settling(line)), Refuses(ReplyRules.IsSettledOnce));
        await Fresh(db => db.ReplyRequests.Where(request => request.Id == second).ExecuteUpdateAsync(request => request.SetProperty(one => one.ReplyBy, Today.AddDays(-1))));
        line = await Line(second);
        Assert.That(line.State, Is.EqualTo(ReplyState.Silent));
        await Send(Settling(line));
        var replies = (await Send(new PrepareRound(Year))).Recorded.Replies;
        Assert.That(replies.Select(reply => (reply.Asked, reply.Words is null)), Is.EqualTo([("Ministry of Justice", false), ("Ministry of Health", true)]));
    }

    [Test]
    public async Task What_they_changed_meanwhile_is_read_before_it_is_settled()
    {
        var request = await Ask();
        await Reply(request);
        var seen = await Line(request);
        await Reply(request, "Seven, rather.");
        As(Editor);
        Assert.That(() => Send(Settling(seen)), Refuses(EditingRules.IsUnchangedSinceOpened));
    }

    private static SettleReply Settling(AskedAuthority line) => new() { SubmissionKey = Guid.NewGuid(), Id = line.Id, Version = line.Version };
}
