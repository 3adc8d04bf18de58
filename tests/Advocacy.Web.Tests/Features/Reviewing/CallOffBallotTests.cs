using Advocacy.Domain.Reviewing;
using Advocacy.Web.Features.Reviewing;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Reviewing;

public sealed class CallOffBallotTests : ReviewingTest
{
    [Test]
    public async Task Nothing_is_counted_answers_stay_sealed_and_the_board_is_asked_anew()
    {
        await Open();
        await Answer(Ann, code: "D1");
        As(Editor);
        await Send(new CallOffBallot { SubmissionKey = Guid.NewGuid(), Year = Year, Reason = "The draft was wrong" });
        var seen = await Send(new ViewBallot(Year));
        Assert.That((seen.Latest!.CalledOffBecause, seen.Unapproved.Count), Is.EqualTo(("The draft was wrong", 4)));
        Assert.That(seen.Latest.Questions.SelectMany(question => question.Answers), Is.Empty);
        Assert.That(await Fresh(db => db.BallotAnswers.Select(answer => answer.Audience).Distinct().ToListAsync()), Is.EqualTo([Domain.Readers.Audience.Authors]));
        Assert.That((await Open()).Round, Is.EqualTo(2));
    }

    [Test]
    public async Task What_is_over_is_not_called_off()
    {
        await Approve(Year);
        Assert.That(() => Send(new CallOffBallot { SubmissionKey = Guid.NewGuid(), Year = Year, Reason = "Late" }), Refuses(BallotRules.IsOpen));
    }
}
