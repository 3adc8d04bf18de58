using Advocacy.Domain.Reviewing;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Home;
using Advocacy.Web.Features.Reviewing;
using Advocacy.Web.Features.Years;

namespace Advocacy.Web.Tests.Features.Reviewing;

public sealed class CloseBallotTests : ReviewingTest
{
    [Test]
    public async Task It_is_counted_once_all_have_answered_and_the_card_is_published()
    {
        await Open();
        await Answer(Ann);
        await Answer(Ben, code: "D2", otherwise: BallotChoice.Abstains);
        As(Editor);
        Assert.That(() => Send(new CloseBallot { SubmissionKey = Guid.NewGuid(), Year = Year }), Refuses(BallotRules.ClosesWhenDone));
        await Answer(Cleo, code: "D1", otherwise: BallotChoice.AgreesWithRemark);
        var closed = await Close();
        Assert.That(closed.Latest!.Questions.Select(question => question.Outcome), Is.All.EqualTo(BallotOutcome.Approved));
        Assert.That(closed.Latest.Questions[1].Answers.Select(answer => (answer.Seat, answer.Choice)),
            Is.EqualTo([("Ann", BallotChoice.Agrees), ("Ben", BallotChoice.Abstains), ("Cleo", BallotChoice.Agrees)]));
        var card = await Send(new ViewCard(Year));
        Assert.That(card.IsApproved, Is.True);
        await Send(new PublishProgressCard { SubmissionKey = Guid.NewGuid(), CardId = card.Id, Version = card.Version, IsMeant = true });
    }

    [Test]
    public async Task Reminders_stop_once_they_are_acted_on()
    {
        await Open();
        As(Ann);
        Assert.That((await Send(new ViewHome())).Duties.Select(duty => duty.Kind), Is.EqualTo([YearDutyKind.Answer]));
        As(Analyst);
        Assert.That((await Send(new ViewHome())).Duties, Is.Empty);
        await Answer(Ann);
        As(Ann);
        Assert.That((await Send(new ViewHome())).Duties, Is.Empty);
        await Answer(Ben);
        await Answer(Cleo, code: "D1");
        As(Editor);
        Assert.That((await Send(new ViewHome())).Duties.Select(duty => duty.Kind), Is.EqualTo([YearDutyKind.Count]));
        var question = (await Close()).Latest!.Questions[0];
        As(Analyst);
        Assert.That((await Send(new ViewHome())).Duties.Select(duty => duty.Kind), Is.EqualTo([YearDutyKind.Objection]));
        await Respond(question, ObjectionAnswer.Maintains);
        Assert.That((await Send(new ViewHome())).Duties, Is.Empty);
    }
}
