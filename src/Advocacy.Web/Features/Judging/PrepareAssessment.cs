using Advocacy.Domain.Actions;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Judging;

/// <summary>What somebody needs before them to judge a demand for a year.</summary>
/// <param name="Rubric">The version of the rubric to judge by, where not the usual one.</param>
[AllowedTo(Role.Analyst)]
public sealed record PrepareAssessment(string Code, int Year, int? Rubric = null) : IQuery<AssessmentDesk>;

public sealed record AssessmentDesk
{
    public required string Code { get; init; }
    public required LocalText Title { get; init; }
    /// <summary>The rubric's tests, each with what the record holds for it.</summary>
    public required IReadOnlyList<TestOnRecord> Tests { get; init; }
    /// <summary>The actions on record by the end of the year that bear on the demand, newest first.</summary>
    public required IReadOnlyList<CitableAction> Actions { get; init; }
    /// <summary>What outside bodies stated about the demand by the end of the year, newest first.</summary>
    public required IReadOnlyList<CitableFinding> Findings { get; init; }
    /// <summary>What was promised for the demand by the end of the year, newest first.</summary>
    public required IReadOnlyList<CitableCommitment> Commitments { get; init; }
    /// <summary>The sources of those actions and findings, in alphabetical order.</summary>
    public required IReadOnlyList<CitableSource> Sources { get; init; }
    /// <summary>What came on record after the year's record was closed: it waits for the next year.</summary>
    public required IReadOnlySet<Guid> Late { get; init; }
    /// <summary>Whether the reader is asked to judge it second, and is shown no first judgement.</summary>
    public required bool AwaitsSecond { get; init; }
    /// <summary>The last judgement before the year, or null.</summary>
    public required JudgedYear? Before { get; init; }
    /// <summary>What it said; empty texts where nothing is before.</summary>
    public required TextsOfAYear TextsBefore { get; init; }
    /// <summary>The judgement already made for the year, as a form, or null.</summary>
    public required AssessDemand? Made { get; init; }
    /// <summary>The version of the rubric the year is judged by, or was, unless it is restated.</summary>
    public required int UsualRubric { get; init; }
    /// <summary>The version shown: the usual one, or the one that was asked for.</summary>
    public required int Rubric { get; init; }
    /// <summary>The last version there is.</summary>
    public required int LastRubric { get; init; }
}

public sealed record RubricTest(Level Level, LocalText Word, LocalText Test, EvidenceGate Gate);

/// <summary>A test of the rubric beside what the record holds for its gate by the end of the year.</summary>
/// <param name="Passing">The numbers of the actions of which one alone passes the gate, in their order.</param>
/// <param name="Lacks">What all of them together lack; nothing when the gate can be passed.</param>
public sealed record TestOnRecord(RubricTest Test, IReadOnlyList<int> Passing, IReadOnlyList<GateLack> Lacks);

/// <param name="Counts">True when it was adopted, or further, since the petition and by the end of the year, and not over: it may carry a level.</param>
public sealed record CitableAction(
    Guid Id, int Number, LocalText Title, Effect Effect, Stage Stage, FuzzyDate On, int Sources, bool Counts);

public sealed record CitableFinding(Guid Id, int Number, LocalText Body, LocalText Statement, Effect Effect, FuzzyDate On);

/// <param name="State">As it was at the end of the year.</param>
public sealed record CitableCommitment(Guid Id, LocalText Words, FuzzyDate MadeOn, CommitmentState State, bool IsOverdue);

/// <param name="Shows">The numbers, in the register, of the actions and findings it is cited for.</param>
public sealed record CitableSource(Guid Id, string Title, IReadOnlyList<int> Shows);

internal sealed class PrepareAssessmentHandler(AdvocacyDb db, DemandStandings standings, CurrentActor actor, TimeProvider clock) : IRequestHandler<PrepareAssessment, AssessmentDesk>
{
    public async Task<AssessmentDesk> Handle(PrepareAssessment query, CancellationToken cancel)
    {
        var yearEnd = new DateOnly(query.Year, 12, 31);
        var (asked, standing, texts) = await standings.Read(query.Code, cancel);
        var before = standing.Years.LastOrDefault(year => year.Year < query.Year);
        var actions = await db.GovernmentActions.AsSingleQuery()
            .Include(action => action.Stages).Include(action => action.Effects.Where(effect => effect.DemandId == standing.Id))
            .Where(action => action.Effects.Any(effect => effect.DemandId == standing.Id)).ToListAsync(cancel);
        var findings = await db.Findings.AsSingleQuery()
            .Where(finding => finding.On.Earliest <= yearEnd && finding.Effects.Any(effect => effect.DemandId == standing.Id))
            .OrderByDescending(finding => finding.On.Earliest).ThenBy(finding => finding.Number)
            .Select(finding => new
            {
                Finding = new CitableFinding(
                    finding.Id, finding.Number, db.Organizations.Where(body => body.Id == finding.BodyId).Select(body => body.Name).First(),
                    finding.Statement, finding.Effects.Where(effect => effect.DemandId == standing.Id).Select(effect => effect.Effect).First(), finding.On),
                Sources = finding.Citations.Select(cited => new { cited.Source.Id, cited.Source.Title }).ToList(),
            }).ToListAsync(cancel);
        var made = await db.Assessments.AsSingleQuery().Include(a => a.CitedActions).Include(a => a.CitedFindings).Include(a => a.CitedCommitments)
            .SingleOrDefaultAsync(a => a.DemandId == standing.Id && a.Year == query.Year, cancel);
        var rubrics = await db.ReadRubrics(cancel);
        var usual = rubrics.For(query.Year, made?.RubricId, null);
        var rubric = rubrics.For(query.Year, made?.RubricId, query.Rubric);

        var asOf = yearEnd < clock.Today() ? yearEnd : clock.Today();
        var commitments = await db.Commitments.AsSingleQuery().Include(c => c.Changes).Include(c => c.Revisions)
            .Where(c => c.MadeOn.Earliest <= yearEnd && c.Demands.Any(about => about.Id == standing.Id)).ToListAsync(cancel);
        var begun = actions.Where(action => action.Stages.Any(stage => stage.On.Earliest <= yearEnd)).ToList();
        var stages = begun.SelectMany(action => action.Stages, (action, stage) => (action.Number, stage.Id)).ToList();
        // A source that is not for the reader is left out, and stays when the judgement is made again.
        var round = await db.YearRounds.AsNoTracking().AsSingleQuery().SingleOrDefaultAsync(round => round.Year == query.Year, cancel);
        IEnumerable<Guid> owners = [.. made is null ? [] : new[] { made.Id }, .. stages.Select(stage => stage.Id)];
        var cited = await db.CitationsOf([.. owners], cancel);
        return new()
        {
            Code = standing.Code,
            Title = standing.Title,
            Tests = [.. rubric.Levels.OrderBy(level => level.Level).Select(level => (Level: level, Gate: level.GateFor(asked.Kind))).Select(test => new TestOnRecord(
                new(test.Level.Level, test.Level.Word, test.Level.Test, test.Gate),
                test.Gate == EvidenceGate.None
                    ? []
                    : [.. begun.Where(action => test.Gate.Lacks(standing.Id, query.Year, rubric.Baseline, [action]).Count == 0).Select(action => action.Number).Order()],
                test.Gate.Lacks(standing.Id, query.Year, rubric.Baseline, begun)))],
            Actions = [.. begun.Select(action => Citable(action, yearEnd, rubric.Baseline, cited)).OrderByDescending(action => action.On).ThenBy(action => action.Number)],
            Findings = [.. findings.Select(found => found.Finding)],
            Commitments = [.. commitments.OrderByDescending(c => c.MadeOn).ThenBy(c => c.Words, StringComparer.Ordinal).Select(c => Citable(c, asOf))],
            Sources = [.. stages.SelectMany(stage => cited[stage.Id], (stage, citation) => (citation.Source.Id, citation.Source.Title, stage.Number))
                .Concat(findings.SelectMany(found => found.Sources, (found, source) => (source.Id, source.Title, found.Finding.Number)))
                .GroupBy(source => (source.Id, source.Title))
                .Select(source => new CitableSource(source.Key.Id, source.Key.Title, [.. source.Select(shown => shown.Number).Distinct().Order()]))
                .OrderBy(source => source.Title, StringComparer.CurrentCulture).ThenBy(source => source.Id)],
            AwaitsSecond = round?.AwaitsSecond(standing.Id, actor.Value.Id) == true,
            Late = round is not null
                ? await db.RecordedAfter(round.LastDayOfRecord, [.. begun.Select(action => action.Id), .. findings.Select(found => found.Finding.Id), .. commitments.Select(promise => promise.Id)], cancel)
                : new HashSet<Guid>(),
            Before = before,
            TextsBefore = before is null ? TextsOfAYear.None : texts[before.Year],
            Made = made is null ? null : AsForm(made, standing.Code, [.. cited[made.Id]]),
            UsualRubric = usual.Number,
            LastRubric = rubrics.Max(version => version.Number),
            Rubric = rubric.Number,
        };
    }

    private static CitableAction Citable(GovernmentAction action, DateOnly yearEnd, DateOnly baseline, ILookup<Guid, Citation> cited)
    {
        var furthest = action.Stages.Where(stage => stage.On.Earliest <= yearEnd).MaxBy(stage => stage.Stage)!;
        return new(
            action.Id, action.Number, action.Title, action.Effects.Single().Effect,
            furthest.Stage, furthest.On, cited[furthest.Id].Count(), action.Has(Stage.Adopted, yearEnd, baseline));
    }

    private static CitableCommitment Citable(Commitment made, DateOnly asOf)
    {
        var state = made.ChangeAsKnownOn(asOf)?.State ?? CommitmentState.Open;
        return new(made.Id, LocalText.Of(made.WordsLanguage, made.Words), made.MadeOn, state, state == CommitmentState.Open && made.DueAsKnownOn(asOf)?.Latest < asOf);
    }

    private static AssessDemand AsForm(Assessment made, string code, IReadOnlyList<Citation> evidence) => new()
    {
        Code = code,
        Year = made.Year,
        Version = made.Version,
        Level = made.Level,
        Movement = made.Movement,
        Remark = made.Remark,
        Confidence = made.Confidence,
        Reason = WrittenText.Of(made.Reason),
        WouldChangeOurMind = WrittenText.Of(made.WouldChangeOurMind),
        AskNext = WrittenText.Of(made.AskNext),
        OwnPart = WrittenText.Of(made.OwnPart),
        Actions = [.. made.CitedActions.Select(action => action.Id)],
        Findings = [.. made.CitedFindings.Select(finding => finding.Id)],
        Commitments = [.. made.CitedCommitments.Select(cited => cited.Id)],
        EvidenceFor = [.. evidence.Where(cited => cited.Bearing == Bearing.For).Select(cited => cited.EvidenceId)],
        EvidenceAgainst = [.. evidence.Where(cited => cited.Bearing == Bearing.Against).Select(cited => cited.EvidenceId)],
    };
}
