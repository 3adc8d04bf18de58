using System.Text.Json;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Reviewing;
using Advocacy.Domain.Rules;
using Advocacy.Tests;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Features.Reviewing;
using Advocacy.Web.Pipeline;
using CsCheck;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Reviewing;

/// <summary>Whatever people do in whatever order, nothing is published that the board did not approve as it stands, and no sealed word is read by whom it is not for.</summary>
/// <remarks>What the board approved is reckoned here a second time, from the answers alone.</remarks>
[SetUICulture("en")]
public sealed class AnyBallotTests : ReviewingTest
{
    private const string Open1 = "REMARK open";
    private const string Kept = "CANARY kept";

    private static readonly Actor[] People = [Ann, Ben, Cleo, Analyst, Editor];
    private static readonly Actor[] Members = [Ann, Ben, Cleo];

    private static readonly Gen<Step[]> AnySteps = Gen.Select(
        Gen.Frequency((4, Gen.Const(Act.Answer)), (2, Gen.Const(Act.Open)), (2, Gen.Const(Act.Close)), (1, Gen.Enum<Act>()), (1, Gen.Const(Act.Publish))),
        Gen.Int[0, 19], Gen.Int[0, 3], Gen.Frequency((5, Gen.Const(BallotChoice.Agrees)), (2, Gen.Enum<BallotChoice>())), Gen.Bool)
        .Select((act, who, question, choice, flag) => new Step(act, Who(act, who), question, choice, flag)).Array[24, 40];

    /// <summary>Mostly whose it is; now and then anybody.</summary>
    private static Actor Who(Act act, int drawn) => drawn >= 17 ? People[drawn % People.Length] : act switch
    {
        Act.Answer => Members[drawn % Members.Length],
        Act.Accept or Act.Maintain => Analyst,
        _ => Editor,
    };

    /// <summary>Which wording of each part stands in the draft: D1 to D3, then the card as a whole.</summary>
    private int[] _stands = [];

    private HashSet<(int Part, int Wording)> _approved = [];

    /// <summary>Parts that come back after an objection was maintained.</summary>
    private HashSet<(int Part, int Wording)> _byMajority = [];

    /// <summary>The answers of the open ballot; null while none is.</summary>
    private Dictionary<(string Member, int Part), BallotChoice>? _answers;

    private List<(int Part, int Wording)> _asked = [];

    private enum Act
    {
        Open,
        Answer,
        Close,
        CallOff,
        Accept,
        Maintain,
        JudgeAgain,
        Reword,
        Publish,
    }

    [Test]
    public Task Nothing_is_published_that_was_not_approved_and_no_kept_word_comes_out() => AnySteps.SampleAsync(
        async steps =>
        {
            await StartWithAnEmptyRecord();
            await JudgeTheDemands();
            await ADraftAndABoard();
            (_stands, _approved, _byMajority, _answers) = ([0, 0, 0, 0], [], [], null);
            foreach (var step in steps)
            {
                await Try(step);
                if (await NothingIsLetOut())
                {
                    break;
                }
            }
        },
        iter: Sampling.IsWhole ? 60 : 6, threads: 1);

    private async Task Try(Step step)
    {
        try
        {
            switch (step.Act)
            {
                case Act.Open:
                    var desk = await SendBy(Editor, new PrepareBallot(Year));
                    await SendBy(step.Who, (await Opening(quorum: 2)) with { FactsSha256 = desk.FactsSha256 });
                    _answers = [];
                    _asked = [.. desk.Parts.Select(part => PartOf(part.Code)).Select(part => (part, _stands[part]))];
                    break;
                case Act.Answer:
                    await AnswerAs(step);
                    break;
                case Act.Close:
                    await SendBy(step.Who, new CloseBallot { SubmissionKey = Guid.NewGuid(), Year = Year });
                    _approved.UnionWith(_asked.Where(IsApproved));
                    _answers = null;
                    break;
                case Act.CallOff:
                    await SendBy(step.Who, new CallOffBallot { SubmissionKey = Guid.NewGuid(), Year = Year, Reason = "Another day" });
                    _answers = null;
                    break;
                case Act.Accept or Act.Maintain:
                    await Respond(step);
                    break;
                case Act.JudgeAgain when step.Question < 3:
                    await JudgeAgain($"D{step.Question + 1}", step.Flag ? Level.NoProgress : Level.NotAssessed, step.Flag ? Movement.Unchanged : Movement.NotComparable);
                    break;
                case Act.Reword:
                    await Send((await CardAgain(Year)) with { Verdict = Written($"Wording {_stands[3] + 1}") });
                    await PrintWhatWaits(Year);
                    _stands[3]++;
                    break;
                case Act.Publish:
                    var card = await SendBy(step.Who, new ViewCard(Year));
                    await SendBy(step.Who, new PublishProgressCard { SubmissionKey = Guid.NewGuid(), CardId = card.Id, Version = card.Version, IsMeant = true });
                    break;
            }
        }
        catch (Exception refused) when (refused is RuleBrokenException or NotFoundException or NotAllowedException)
        {
            // What is refused changes nothing.
        }
    }

    private async Task AnswerAs(Step step)
    {
        var open = (await SendBy(Editor, new ViewBallot(Year))).Open;
        if (open is null)
        {
            return;
        }

        AnswerRow Row(QuestionView question) => new()
        {
            QuestionId = question.Id,
            Choice = step.Flag || PartOf(question.Code) == step.Question ? step.Choice : BallotChoice.Agrees,
            Words = step.Flag || PartOf(question.Code) == step.Question ? step.Choice == BallotChoice.Agrees ? null : step.Choice == BallotChoice.Objects ? Open1 : Kept : null,
            IsForTheBoard = step.Choice is BallotChoice.AgreesWithRemark or BallotChoice.Abstains,
        };

        var rows = open.Questions.Select(Row).ToList();
        await SendBy(step.Who, new AnswerBallot { SubmissionKey = Guid.NewGuid(), Year = Year, Answers = rows });
        foreach (var (question, row) in open.Questions.Zip(rows))
        {
            _answers![(step.Who.Id!, PartOf(question.Code))] = row.Choice!.Value;
        }
    }

    private async Task Respond(Step step)
    {
        var returned = (await SendBy(Editor, new ViewBallot(Year))).Rounds.SelectMany(round => round.Questions)
            .FirstOrDefault(question => question is { Outcome: BallotOutcome.Returned, Answer: null });
        if (returned is null)
        {
            return;
        }

        var answer = step.Act == Act.Accept ? ObjectionAnswer.Accepts : ObjectionAnswer.Maintains;
        await SendBy(step.Who, new AnswerObjection { SubmissionKey = Guid.NewGuid(), Year = Year, QuestionId = returned.Id, Answer = answer, Words = "An answer" });
        if (answer == ObjectionAnswer.Maintains)
        {
            _byMajority.Add((PartOf(returned.Code), _stands[PartOf(returned.Code)]));
        }
    }

    private async Task JudgeAgain(string code, Level level, Movement movement)
    {
        var part = PartOf(code);
        await Fresh(async db =>
        {
            var demand = await db.Demands.SingleAsync(demand => demand.Code == code);
            var before = await db.Assessments.SingleAsync(judged => judged.DemandId == demand.Id && judged.Year == Year);
            var rubric = await db.Rubrics.Include(rubric => rubric.Levels).SingleAsync();
            db.Add(before.JudgeAgain(
                demand, rubric, Some.AssessmentEntry(Year) with { Level = level, Movement = movement, Reason = Some.Text($"Wording {_stands[part] + 1}"), WhyAgain = Some.Text("Anew") }, Some.Text("An analyst"), Today));
            return await db.SaveChangesAsync();
        });
        await Send(await CardAgain(Year));
        await PrintWhatWaits(Year);
        _stands[part]++;
    }

    /// <summary>Counted here: two at least, nobody against, unless the majority decides.</summary>
    private bool IsApproved((int Part, int Wording) asked)
    {
        var given = Members.Where(member => _answers!.ContainsKey((member.Id!, asked.Part))).Select(member => _answers![(member.Id!, asked.Part)]).ToList();
        var (agree, against) = (given.Count(choice => choice is BallotChoice.Agrees or BallotChoice.AgreesWithRemark), given.Count(choice => choice == BallotChoice.Objects));
        return given.Count >= 2 && (_byMajority.Contains(asked) ? agree > against : against == 0 && agree > 0);
    }

    /// <returns>True once it is published: nothing changes after that.</returns>
    private async Task<bool> NothingIsLetOut()
    {
        var isPublished = await Fresh(db => db.ProgressCards.AnyAsync(card => card.Year == Year && card.State == CardState.Published));
        if (isPublished)
        {
            Assert.That(_stands.Index().Where(part => !_approved.Contains((part.Index, part.Item))).Select(part => part.Index), Is.Empty, "parts published that the board did not approve as they stand");
        }

        foreach (var reader in new[] { Analyst, Editor })
        {
            var seen = JsonSerializer.Serialize(await SendBy(reader, new ViewBallot(Year)), JsonColumns.Options)
                + JsonSerializer.Serialize(await SendBy(reader, new ViewJournal()), JsonColumns.Options);
            Assert.That(seen, Does.Not.Contain(Kept), reader.Name);
            if (_answers is not null)
            {
                var open = (await SendBy(reader, new ViewBallot(Year))).Open!;
                Assert.That(open.Questions.SelectMany(question => question.Answers), Is.Empty, "an open ballot tells nothing");
            }
        }

        return isPublished;
    }

    private static int PartOf(string? code) => code is null ? 3 : code[1] - '1';

    private sealed record Step(Act Act, Actor Who, int Question, BallotChoice Choice, bool Flag);
}
