using Advocacy.Domain.Actions;
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
[AllowedTo(Role.Analyst)]
public sealed record PrepareAssessment(string Code, int Year) : IQuery<AssessmentDesk>;

public sealed record AssessmentDesk
{
    public required string Code { get; init; }
    public required LocalText Title { get; init; }
    public required IReadOnlyList<RubricTest> Tests { get; init; }
    /// <summary>The actions on record by the end of the year that bear on the demand, newest first.</summary>
    public required IReadOnlyList<CitableAction> Actions { get; init; }
    /// <summary>The sources of those actions and of the findings, in alphabetical order.</summary>
    public required IReadOnlyList<CitableSource> Sources { get; init; }
    /// <summary>The last judgement before the year, or null.</summary>
    public required JudgedYear? Before { get; init; }
    /// <summary>The judgement already made for the year, as a form, or null.</summary>
    public required AssessDemand? Made { get; init; }
    /// <summary>The rubric that judgement was made by, when a later one is in force now; else null.</summary>
    public required int? MadeByRubric { get; init; }
    /// <summary>The rubric in force.</summary>
    public required int Rubric { get; init; }
}

public sealed record RubricTest(Level Level, LocalText Word, LocalText Test, EvidenceGate Gate);

/// <param name="Counts">True when it was adopted, or further, since the petition and by the end of the year, and not over: it may carry a level.</param>
public sealed record CitableAction(
    Guid Id, int Number, LocalText Title, Effect Effect, Stage Stage, FuzzyDate On, int Sources, bool Counts);

public sealed record CitableSource(Guid Id, string Title);

internal sealed class PrepareAssessmentHandler(AdvocacyDb db) : IRequestHandler<PrepareAssessment, AssessmentDesk>
{
    public async Task<AssessmentDesk> Handle(PrepareAssessment query, CancellationToken cancel)
    {
        var yearEnd = new DateOnly(query.Year, 12, 31);
        var standing = (await db.Standings(cancel)).SingleOrDefault(demand => demand.Code == query.Code)
            ?? throw new NotFoundException("A demand");
        var rubric = await db.Rubrics.AsNoTracking().Include(rubric => rubric.Levels)
            .OrderByDescending(rubric => rubric.Number).Require(cancel);
        var actions = await db.GovernmentActions.AsNoTracking().AsSingleQuery()
            .Include(action => action.Stages).Include(action => action.Effects.Where(effect => effect.DemandId == standing.Id))
            .Where(action => action.Effects.Any(effect => effect.DemandId == standing.Id)).ToListAsync(cancel);
        var found = await db.Findings
            .Where(finding => finding.On.Earliest <= yearEnd && finding.Effects.Any(effect => effect.DemandId == standing.Id))
            .SelectMany(finding => finding.Citations, (_, cited) => new CitableSource(cited.Source.Id, cited.Source.Title)).ToListAsync(cancel);
        var made = await db.Assessments.AsNoTracking().Include(a => a.CitedActions)
            .SingleOrDefaultAsync(a => a.DemandId == standing.Id && a.Year == query.Year, cancel);

        var begun = actions.Where(action => action.Stages.Any(stage => stage.On.Earliest <= yearEnd)).ToList();
        var stages = begun.SelectMany(action => action.Stages).Select(stage => stage.Id).ToList();
        // A source that is not for the reader is left out, and stays when the judgement is made again.
        var cited = await db.CitationsOf(made is null ? stages : [made.Id, .. stages], cancel);
        return new()
        {
            Code = standing.Code,
            Title = standing.Title,
            Tests = [.. rubric.Levels.OrderBy(level => level.Level)
                .Select(level => new RubricTest(level.Level, level.Word, level.Test, level.Gate))],
            Actions = [.. begun.Select(action => Citable(action, yearEnd, rubric.Baseline, cited)).OrderByDescending(action => action.On)],
            Sources = [.. stages.SelectMany(stage => cited[stage]).Select(citation => new CitableSource(citation.Source.Id, citation.Source.Title))
                .Concat(found).DistinctBy(source => source.Id).OrderBy(source => source.Title, StringComparer.CurrentCulture)],
            Before = standing.Years.LastOrDefault(year => year.Year < query.Year),
            Made = made is null ? null : AsForm(made, standing.Code, [.. cited[made.Id]]),
            MadeByRubric = standing.Years.SingleOrDefault(year => year.Year == query.Year)?.Rubric is { } by && by != rubric.Number ? by : null,
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
        Actions = [.. made.CitedActions.Select(action => action.Id)],
        EvidenceFor = [.. evidence.Where(cited => cited.Bearing == Bearing.For).Select(cited => cited.EvidenceId)],
        EvidenceAgainst = [.. evidence.Where(cited => cited.Bearing == Bearing.Against).Select(cited => cited.EvidenceId)],
    };
}
