using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Judging;

/// <summary>Judges a demand for a year against the rubric in force for it; judged again, the version before stays beside it.</summary>
[AllowedTo(Role.Analyst)]
public sealed record AssessDemand : Command<Guid>
{
    [Required, StringLength(12)]
    public string Code { get; init; } = "";

    [Required, Range(2000, 2100)]
    public int? Year { get; init; }

    /// <summary>The judgement as it was opened to be made again; null for the first.</summary>
    public Guid? Version { get; init; }

    /// <summary>The number of the version of the rubric it is judged by; null for the one in force for the year, or the one it was judged by before.</summary>
    public int? Rubric { get; init; }

    [Required]
    public Level? Level { get; init; }

    [Required]
    public Movement? Movement { get; init; }

    public Remark Remark { get; init; }

    [Required]
    public Confidence? Confidence { get; init; }

    public WrittenText Reason { get; init; } = new();

    public WrittenText WouldChangeOurMind { get; init; } = new();

    public WrittenText AskNext { get; init; } = new();

    /// <summary>What the campaign itself did in the year, apart from what the State did.</summary>
    public WrittenText OwnPart { get; init; } = new();

    /// <summary>Why the demand is judged again for the year; asked only then.</summary>
    public WrittenText WhyAgain { get; init; } = new();

    /// <summary>The actions the judgement rests on.</summary>
    public IReadOnlyList<Guid> Actions { get; init; } = [];

    /// <summary>What outside bodies stated that it rests on.</summary>
    public IReadOnlyList<Guid> Findings { get; init; } = [];

    /// <summary>What was promised, kept or not, that it rests on.</summary>
    public IReadOnlyList<Guid> Commitments { get; init; } = [];

    public IReadOnlyList<Guid> EvidenceFor { get; init; } = [];

    public IReadOnlyList<Guid> EvidenceAgainst { get; init; } = [];
}

internal sealed class AssessDemandHandler(AdvocacyDb db, CurrentActor actor, TimeProvider clock)
    : IRequestHandler<AssessDemand, Guid>
{
    public async Task<Guid> Handle(AssessDemand command, CancellationToken cancel)
    {
        var demand = await db.Demands.Require(demand => demand.Code == command.Code, cancel);
        var cited = await db.GovernmentActions.AsSplitQuery()
            .Include(action => action.Stages).ThenInclude(stage => stage.Citations).Include(action => action.Effects)
            .RequireEach(command.Actions.Cast<Guid?>(), cancel);
        var weighed = (await db.Evidence.RequireEach(command.EvidenceFor.Concat(command.EvidenceAgainst).Cast<Guid?>(), cancel))
            .ToDictionary(source => source.Id);
        var entry = new AssessmentEntry
        {
            Year = command.Year!.Value,
            Level = command.Level!.Value,
            Movement = command.Movement!.Value,
            Remark = command.Remark,
            Confidence = command.Confidence!.Value,
            Reason = command.Reason.ToText(),
            WouldChangeOurMind = command.WouldChangeOurMind.ToText(),
            AskNext = command.AskNext.ToText(),
            OwnPart = command.OwnPart.ToText(),
            WhyAgain = command.WhyAgain.ToText(),
            AuthorId = actor.Value.Id,
            CitedActions = cited,
            CitedFindings = [.. await db.Findings.RequireEach(command.Findings.Cast<Guid?>(), cancel)],
            CitedCommitments = [.. await db.Commitments.RequireEach(command.Commitments.Cast<Guid?>(), cancel)],
            Evidence = [.. command.EvidenceFor.Distinct().Select(id => new CitationEntry(weighed[id], Bearing: Bearing.For)),
                .. command.EvidenceAgainst.Except(command.EvidenceFor).Select(id => new CitationEntry(weighed[id], Bearing: Bearing.Against))],
        };

        var round = await db.YearRounds.SingleOrDefaultAsync(round => round.Year == entry.Year, cancel);
        YearRoundRules.IsBlind.Requires(round?.AwaitsSecond(demand.Id, actor.Value.Id) != true);
        var author = LocalText.Everywhere(actor.Value.Name);
        // What the judge may not read was weighed by somebody who may: it stays.
        var before = await db.Assessments.WhoeverReads().AsSplitQuery().Include(a => a.CitedFindings).Include(a => a.CitedCommitments)
            .Include(a => a.CitedActions).ThenInclude(action => action.Stages).ThenInclude(stage => stage.Citations)
            .Include(a => a.CitedActions).ThenInclude(action => action.Effects)
            .Include(a => a.Evidence).ThenInclude(weighed => weighed.Source)
            .SingleOrDefaultAsync(a => a.DemandId == demand.Id && a.Year == entry.Year, cancel);
        before?.MustStillBe(command.Version ?? Guid.Empty);
        if (round is not null)
        {
            var cites = before is null ? [] : before.CitedActions.Select(a => a.Id).Concat(before.CitedFindings.Select(f => f.Id)).Concat(before.CitedCommitments.Select(c => c.Id)).ToList();
            YearRoundRules.WaitsForTheNext.Requires(
                (await db.RecordedAfter(round.LastDayOfRecord, [.. command.Actions.Concat(command.Findings).Concat(command.Commitments).Except(cites)], cancel)).Count == 0);
        }

        var rubrics = await db.ReadRubrics(cancel);
        var rubric = rubrics.For(entry.Year, before?.RubricId, command.Rubric);
        var made = before is null
            ? Assessment.Judge(demand, rubric, entry, author, clock.Today())
            : before.JudgeAgain(demand, rubric, await WithWhatIsHidden(entry, before, cancel), author, clock.Today());
        db.Add(made);
        // Now that the first is there, the second is no secret.
        (await db.SecondJudgements.WhoeverReads().SingleOrDefaultAsync(second => second.DemandId == demand.Id && second.Year == entry.Year, cancel))?.Open();
        return made.Id;
    }

    private async Task<AssessmentEntry> WithWhatIsHidden(AssessmentEntry entry, Assessment before, CancellationToken cancel)
    {
        var readable = await db.ReadableAmong(
            [.. before.CitedActions.Select(action => action.Id), .. before.CitedFindings.Select(finding => finding.Id), .. before.CitedCommitments.Select(made => made.Id), .. before.Evidence.Select(weighed => weighed.EvidenceId)], cancel);
        return entry with
        {
            CitedActions = [.. entry.CitedActions, .. before.CitedActions.Where(action => !readable.Contains(action.Id))],
            CitedFindings = [.. entry.CitedFindings, .. before.CitedFindings.Where(finding => !readable.Contains(finding.Id))],
            CitedCommitments = [.. entry.CitedCommitments, .. before.CitedCommitments.Where(made => !readable.Contains(made.Id))],
            Evidence = [.. entry.Evidence, .. before.Evidence.Where(weighed => !readable.Contains(weighed.EvidenceId))
                .Select(weighed => new CitationEntry(weighed.Source, weighed.Kind, weighed.Place, weighed.Bearing))],
        };
    }
}
