using Advocacy.Domain.Judging;
using Advocacy.Domain.Reviewing;
using Advocacy.Web.Features.Cards;
using Advocacy.Domain.Cards;
using Advocacy.Web.Features.Reviewing;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Reviewing;

[SetUICulture("fr")]
public sealed class AnswerObjectionTests : ReviewingTest
{
    [Test]
    public async Task An_objection_keeps_the_card_until_it_is_answered_judged_anew_and_approved()
    {
        var question = await Returned("D3");
        Assert.That(question.Of(BallotChoice.Objects).Single().Words, Is.EqualTo("Because of this"), "whoever answers it reads it");
        await Respond(question, ObjectionAnswer.Accepts);
        await JudgeAgain("D3", Level.NoProgress);
        var card = await Send(new ViewCard(Year));
        var publish = new PublishProgressCard { SubmissionKey = Guid.NewGuid(), CardId = card.Id, Version = card.Version, IsMeant = true };
        Assert.That(() => Send(publish), Refuses(CardRules.IsApprovedByTheBoard));

        await Open();
        await Answer(Ann);
        await Answer(Ben);
        await Answer(Cleo);
        await Close();
        await Send(publish with { SubmissionKey = Guid.NewGuid() });
        Assert.That((await Send(new ViewCard(Year))).State, Is.EqualTo(CardState.Published));
    }

    [Test]
    public async Task The_next_packet_shows_the_objection_and_its_answer()
    {
        await Respond(await Returned("D1"), ObjectionAnswer.Maintains);
        await Open();
        As(Ann);
        var asked = (await Send(new PrepareAnswers(Year))).Questions.Single();
        Assert.That(asked.Objections, Is.EqualTo([new ObjectionView("Cleo", "Because of this", Domain.Languages.Language.French, "The rubric asks for a unit.", Domain.Languages.Language.French)]));
    }

    [Test]
    public async Task Only_what_was_returned_is_answered()
    {
        await Open();
        As(Analyst);
        Assert.That(() => Send(new AnswerObjection { SubmissionKey = Guid.NewGuid(), Year = Year, QuestionId = Guid.NewGuid(), Answer = ObjectionAnswer.Accepts, Words = "Yes" }), Throws.TypeOf<NotFoundException>());
    }
}
