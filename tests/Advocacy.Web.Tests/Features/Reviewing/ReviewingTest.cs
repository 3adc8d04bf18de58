using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Reviewing;
using Advocacy.Tests;
using Advocacy.Web.Accounts;
using Advocacy.Web.Features.Reviewing;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Tests.Features.Cards;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Reviewing;

/// <summary>A draft for 2012 of three demands, and a board of three.</summary>
public abstract class ReviewingTest : CardTest
{
    protected const int Year = 2012;

    protected static readonly Actor Ann = new("ann", "Ann", new HashSet<Role> { Role.Board });
    protected static readonly Actor Ben = new("ben", "Ben", new HashSet<Role> { Role.Board });
    protected static readonly Actor Cleo = new("cleo", "Cleo", new HashSet<Role> { Role.Board });
    protected static readonly Actor Analyst = new("analyst", "The analyst", new HashSet<Role> { Role.Analyst });

    [SetUp]
    public async Task ADraftAndABoard()
    {
        await Given([.. new[] { Ann, Ben, Cleo }.Select(member => new Account { Id = member.Id!, UserName = $"{member.Id}@example.org", DisplayName = member.Name, Roles = [Role.Board], State = AccountState.Open })]);
        await Printed(Year);
    }

    protected async Task<OpenBallot> Opening(int quorum = 2)
    {
        As(Editor);
        return new()
        {
            SubmissionKey = Guid.NewGuid(),
            Year = Year,
            FactsSha256 = (await Send(new PrepareBallot(Year))).FactsSha256,
            ClosesOn = FuzzyDate.Day(Today.AddDays(14)),
            Quorum = quorum,
            Seats = ["ann", "ben", "cleo"],
        };
    }

    protected async Task<BallotRound> Open(int quorum = 2)
    {
        await Send(await Opening(quorum));
        return (await Send(new ViewBallot(Year))).Open!;
    }

    /// <summary>Answers every question the same, or those of a demand otherwise.</summary>
    protected async Task Answer(Actor member, BallotChoice choice = BallotChoice.Agrees, string? code = null, BallotChoice otherwise = BallotChoice.Objects, string words = "Because of this", bool forTheBoard = false)
    {
        As(member);
        var open = (await Send(new ViewBallot(Year))).Open!;
        await Send(new AnswerBallot
        {
            SubmissionKey = Guid.NewGuid(),
            Year = Year,
            Answers = [.. open.Questions.Select(question => code is not null && question.Code == code
                ? new AnswerRow { QuestionId = question.Id, Choice = otherwise, Words = words, IsForTheBoard = forTheBoard }
                : new AnswerRow { QuestionId = question.Id, Choice = choice, Words = choice == BallotChoice.Agrees ? null : words })],
        });
    }

    protected async Task<BallotView> Close()
    {
        As(Editor);
        await Send(new CloseBallot { SubmissionKey = Guid.NewGuid(), Year = Year });
        return await Send(new ViewBallot(Year));
    }

    /// <summary>A closed ballot in which Cleo objected to a demand.</summary>
    protected async Task<QuestionView> Returned(string code = "D1")
    {
        await Open();
        await Answer(Ann);
        await Answer(Ben);
        await Answer(Cleo, code: code);
        return (await Close()).Latest!.Questions.Single(question => question.Code == code);
    }

    protected async Task Respond(QuestionView question, ObjectionAnswer answer)
    {
        As(Analyst);
        await Send(new AnswerObjection { SubmissionKey = Guid.NewGuid(), Year = Year, QuestionId = question.Id, Answer = answer, Words = "The rubric asks for a unit." });
    }

    /// <summary>Judges a demand again, and makes and prints the card anew.</summary>
    protected async Task JudgeAgain(string code, Level level)
    {
        await Fresh(async db =>
        {
            var demand = await db.Demands.SingleAsync(demand => demand.Code == code);
            var before = await db.Assessments.SingleAsync(judged => judged.DemandId == demand.Id && judged.Year == Year);
            var rubric = await db.Rubrics.Include(rubric => rubric.Levels).SingleAsync();
            db.Add(before.JudgeAgain(demand, rubric, Some.AssessmentEntry(Year) with { Level = level, Reason = Some.Text("Judged again"), WhyAgain = Some.Text("An objection") }, Some.Text("An analyst"), Today));
            return await db.SaveChangesAsync();
        });
        await Send(await CardAgain(Year));
        await PrintWhatWaits(Year);
    }
}
