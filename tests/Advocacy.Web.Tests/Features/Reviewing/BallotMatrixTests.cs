using Advocacy.Domain.Dates;
using Advocacy.Domain.Reviewing;
using Advocacy.Domain.Rules;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Reviewing;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Reviewing;

/// <summary>Each act of a board review in each state it may be in, by whom it is allowed to and by everybody else: done, or refused with its sentence.</summary>
[SetUICulture("en")]
public sealed class BallotMatrixTests : ReviewingTest
{
    private static readonly Actor[] Everybody =
    [
        Ann, Analyst, Editor, new("admin", "An administrator", new HashSet<Role> { Role.Administrator }), Actor.Anonymous,
    ];

    private static readonly Dictionary<string, Role[]> AllowedTo = new()
    {
        ["open"] = [Role.Editor],
        ["answer"] = [Role.Board],
        ["paper"] = [Role.Editor],
        ["close"] = [Role.Editor],
        ["call off"] = [Role.Editor],
        ["objection"] = [Role.Analyst, Role.Editor],
        ["publish"] = [Role.Editor],
    };

    //              state         open     answer   paper    close     call off objection publish
    [TestCase("unasked", "done", "none", "none", "none", "none", "none", "CRD-21")]
    [TestCase("asked", "BAL-2", "done", "done", "BAL-11", "done", "BAL-12", "CRD-21")]
    [TestCase("over", "BAL-2", "BAL-7", "done", "done", "done", "BAL-12", "CRD-21")]
    [TestCase("answered", "BAL-2", "done", "BAL-15", "done", "done", "BAL-12", "CRD-21")]
    [TestCase("returned", "BAL-13", "BAL-6", "BAL-6", "BAL-6", "BAL-6", "done", "CRD-21")]
    [TestCase("maintained", "done", "BAL-6", "BAL-6", "BAL-6", "BAL-6", "BAL-12", "CRD-21")]
    [TestCase("called off", "done", "BAL-6", "BAL-6", "BAL-6", "BAL-6", "BAL-12", "CRD-21")]
    [TestCase("approved", "BAL-3", "BAL-6", "BAL-6", "BAL-6", "BAL-6", "BAL-12", "done")]
    [TestCase("published", "BAL-1", "BAL-6", "BAL-6", "BAL-6", "BAL-6", "BAL-12", "CRD-1")]
    public async Task What_may_be_done_when(string state, params string[] expected)
    {
        foreach (var (act, expects) in AllowedTo.Keys.Zip(expected))
        {
            // Another record for each: what is done changes what may be done next.
            await StartWithAnEmptyRecord();
            await JudgeTheDemands();
            await ADraftAndABoard();
            await Reach(state);
            var request = await Request(act);
            foreach (var actor in Everybody.Where(actor => !actor.Roles.Overlaps(AllowedTo[act])))
            {
                Assert.That(async () => await SendAny(actor, request), Throws.TypeOf<NotAllowedException>(), $"{act} by {actor.Name} when {state}");
            }

            var allowed = Everybody.First(actor => actor.Roles.Overlaps(AllowedTo[act]));
            Assert.That(await Outcome(allowed, request), Is.EqualTo(expects), $"{act} when {state}");
        }
    }

    private async Task Reach(string state)
    {
        switch (state)
        {
            case "asked":
                await Open();
                break;
            case "over":
                await Open();
                await Fresh(db => db.Ballots.ExecuteUpdateAsync(ballot => ballot.SetProperty(one => one.ClosesOn, Today.AddDays(-1))));
                break;
            case "answered":
                await Open();
                await Answer(Ann);
                await Answer(Ben);
                await Answer(Cleo);
                break;
            case "returned":
                await Returned();
                break;
            case "maintained":
                await Respond(await Returned(), ObjectionAnswer.Maintains);
                break;
            case "called off":
                await Open();
                As(Editor);
                await Send(new CallOffBallot { SubmissionKey = Guid.NewGuid(), Year = Year, Reason = "Another day" });
                break;
            case "approved":
                await Approve(Year);
                break;
            case "published":
                await Approve(Year);
                var card = await Send(new ViewCard(Year));
                await Send(new PublishProgressCard { SubmissionKey = Guid.NewGuid(), CardId = card.Id, Version = card.Version, IsMeant = true });
                break;
        }
    }

    private async Task<object> Request(string act)
    {
        var card = await SendBy(Editor, new ViewCard(Year));
        var ballot = await Fresh(db => db.Ballots.Include(ballot => ballot.Seats).Include(ballot => ballot.Questions).OrderBy(ballot => ballot.Round).LastOrDefaultAsync());
        var question = ballot?.Questions.OrderBy(question => question.Position).First().Id ?? Guid.NewGuid();
        return act switch
        {
            "open" => new OpenBallot { SubmissionKey = Guid.NewGuid(), Year = Year, FactsSha256 = card.FactsSha256!, ClosesOn = FuzzyDate.Day(Today), Quorum = 1, Seats = ["ann"] },
            "answer" => new AnswerBallot { SubmissionKey = Guid.NewGuid(), Year = Year, Answers = [new() { QuestionId = question, Choice = BallotChoice.Agrees }] },
            "paper" => new AnswerOnPaper { SubmissionKey = Guid.NewGuid(), Year = Year, Seat = ballot?.Seats.First().Id ?? Guid.NewGuid(), Answers = [new() { QuestionId = question, Choice = BallotChoice.Agrees }] },
            "close" => new CloseBallot { SubmissionKey = Guid.NewGuid(), Year = Year },
            "call off" => new CallOffBallot { SubmissionKey = Guid.NewGuid(), Year = Year, Reason = "Another day" },
            "objection" => new AnswerObjection { SubmissionKey = Guid.NewGuid(), Year = Year, QuestionId = question, Answer = ObjectionAnswer.Maintains, Words = "We stay by it" },
            _ => new PublishProgressCard { SubmissionKey = Guid.NewGuid(), CardId = card.Id, Version = card.Version, IsMeant = true },
        };
    }

    private async Task<string> Outcome(Actor actor, object request)
    {
        try
        {
            await SendAny(actor, request);
            return "done";
        }
        catch (RuleBrokenException broken)
        {
            Assert.That(Wording.Of(broken.Rule), Is.Not.Empty);
            return broken.Rule.Code;
        }
        catch (NotFoundException)
        {
            return "none";
        }
    }

    private Task SendAny(Actor actor, object request) => request switch
    {
        IRequest<Guid> act => SendBy(actor, act),
        IRequest<int> act => SendBy(actor, act),
        _ => throw new NotSupportedException(request.GetType().Name),
    };
}
