using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Judging;

/// <summary>The judgement of a demand for a year, with what it rests on.</summary>
[AllowedToMembers]
public sealed record ViewAssessment(string Code, int Year) : IQuery<AssessmentView>;

public sealed record AssessmentView
{
    public required Guid Id { get; init; }
    public required string Code { get; init; }
    public required LocalText Title { get; init; }
    public required JudgedYear Judged { get; init; }
    public required JudgedYear? Before { get; init; }
    public required LocalText Test { get; init; }
    public required LocalText WouldChangeOurMind { get; init; }
    public required LocalText AskNext { get; init; }
    public required LocalText Author { get; init; }
    public required DateOnly JudgedOn { get; init; }
    public required IReadOnlyList<CitedAction> Actions { get; init; }
    public required IReadOnlyList<CitedFinding> Findings { get; init; }
    public required IReadOnlyList<WeighedSource> Sources { get; init; }
}

public sealed record CitedAction(int Number, LocalText Title);

public sealed record CitedFinding(int Number, LocalText Body, LocalText Statement);

public sealed record WeighedSource(Guid Id, string Title, Bearing Bearing);

internal sealed class ViewAssessmentHandler(AdvocacyDb db) : IRequestHandler<ViewAssessment, AssessmentView>
{
    public async Task<AssessmentView> Handle(ViewAssessment query, CancellationToken cancel)
    {
        var standing = (await db.Standings(cancel)).SingleOrDefault(demand => demand.Code == query.Code)
            ?? throw new NotFoundException("A demand");
        var made = await db.Assessments
            .Where(a => a.DemandId == standing.Id && a.Year == query.Year)
            .Select(a => new
            {
                a.Id,
                a.WouldChangeOurMind,
                a.AskNext,
                a.Author,
                a.JudgedOn,
                Test = db.Rubrics.Where(rubric => rubric.Id == a.RubricId)
                    .SelectMany(rubric => rubric.Levels).Where(level => level.Level == a.Level).Select(level => level.Test).First(),
                Actions = a.CitedActions.Select(action => new CitedAction(action.Number, action.Title)).ToList(),
                Findings = a.CitedFindings.Select(finding => new CitedFinding(
                    finding.Number,
                    db.Organizations.Where(body => body.Id == finding.BodyId).Select(body => body.Name).First(),
                    finding.Statement)).ToList(),
            })
            .SingleOrDefaultAsync(cancel) ?? throw new NotFoundException("An assessment");
        var sources = await db.Assessments.Where(a => a.DemandId == standing.Id && a.Year == query.Year)
            .SelectMany(a => a.Evidence).OrderBy(cited => cited.Position)
            .Select(cited => new WeighedSource(cited.Source.Id, cited.Source.Title, cited.Bearing ?? Bearing.For)).ToListAsync(cancel);

        return new()
        {
            Id = made.Id,
            Code = standing.Code,
            Title = standing.Title,
            Judged = standing.Years.Single(year => year.Year == query.Year),
            Before = standing.Years.LastOrDefault(year => year.Year < query.Year),
            Test = made.Test,
            WouldChangeOurMind = made.WouldChangeOurMind,
            AskNext = made.AskNext,
            Author = made.Author,
            JudgedOn = made.JudgedOn,
            Actions = [.. made.Actions.OrderBy(action => action.Number)],
            Findings = [.. made.Findings.OrderBy(finding => finding.Number)],
            Sources = sources,
        };
    }
}
