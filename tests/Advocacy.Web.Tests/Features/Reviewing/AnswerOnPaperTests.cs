using Advocacy.Domain.Reviewing;
using Advocacy.Web.Features.Reviewing;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Reviewing;

public sealed class AnswerOnPaperTests : ReviewingTest
{
    [Test]
    public async Task What_is_on_paper_counts_and_says_who_entered_it()
    {
        await Given(new Web.Accounts.Account { Id = Editor.Id!, UserName = "editor@example.org", DisplayName = "An editor" });
        var open = await Open();
        As(Editor);
        await Send(Paper(open, open.Seats[0].Id));
        await Answer(Ben);
        await Answer(Cleo);
        var closed = await Close();
        Assert.That((closed.Latest!.Seats[0].EnteredBy, closed.Unapproved.Count), Is.EqualTo(("An editor", 0)));
    }

    [Test]
    public async Task Whoever_answers_afterwards_replaces_the_paper_unread()
    {
        var open = await Open();
        As(Editor);
        await Send(Paper(open, open.Seats[0].Id) with { Answers = [new() { QuestionId = open.Questions[0].Id, Choice = BallotChoice.Objects, Words = "Misread" }] });
        As(Ann);
        Assert.That((await Send(new PrepareAnswers(Year))).Given, Is.Empty, "what another entered is sealed from them too");
        await Answer(Ann);
        await Answer(Ben);
        await Answer(Cleo);
        Assert.That((await Close()).Unapproved, Is.Empty);
    }

    [Test]
    public async Task An_editor_reads_no_answer_that_somebody_gave_by_themselves()
    {
        var open = await Open();
        await Answer(Ann);
        As(Editor);
        Assert.That((await Send(new PrepareAnswers(Year, open.Seats[0].Id))).Given, Is.Empty);
    }

    [Test]
    public async Task What_a_member_answered_by_themselves_is_not_replaced_from_paper()
    {
        var open = await Open();
        As(Ann);
        await Send(new AnswerBallot { SubmissionKey = Guid.NewGuid(), Year = Year, Answers = [new() { QuestionId = open.Questions[0].Id, Choice = BallotChoice.Objects, Words = "My own" }] });
        As(Editor);
        Assert.That(() => Send(Paper(open, open.Seats[0].Id)), Refuses(BallotRules.PaperGivesWay), "a part of it neither");
        As(Ann);
        Assert.That((await Send(new PrepareAnswers(Year))).Given.Single().Words, Is.EqualTo("My own"));
    }

    [Test]
    public async Task A_paper_is_a_seats()
    {
        var open = await Open();
        As(Editor);
        Assert.That(() => Send(Paper(open, Guid.NewGuid())), Throws.TypeOf<NotFoundException>());
    }

    private static AnswerOnPaper Paper(BallotRound open, Guid seat) => new()
    {
        SubmissionKey = Guid.NewGuid(),
        Year = Year,
        Seat = seat,
        Answers = [.. open.Questions.Select(question => new AnswerRow { QuestionId = question.Id, Choice = BallotChoice.Agrees })],
    };
}
