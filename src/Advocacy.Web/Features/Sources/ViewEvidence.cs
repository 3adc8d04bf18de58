using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Sources;

/// <summary>A source, and all that stands on it.</summary>
[AllowedToMembers]
public sealed record ViewEvidence(Guid Id) : IQuery<EvidenceView>;

public sealed record EvidenceView
{
    public required string Title { get; init; }
    public required string? Publisher { get; init; }
    public required FuzzyDate? PublishedOn { get; init; }
    public required DateOnly? SeenOn { get; init; }
    public required string? Address { get; init; }
    public required string? Excerpt { get; init; }
    public required Language? Language { get; init; }
    public required EvidenceKind Kind { get; init; }
    public required IReadOnlyList<CitingAction> Actions { get; init; }
    public required IReadOnlyList<CitingFinding> Findings { get; init; }
    public required IReadOnlyList<CitingAssessment> Assessments { get; init; }
    public required IReadOnlyList<CitingCommitment> Commitments { get; init; }
}

public sealed record CitingAction(int Number, LocalText Title);

public sealed record CitingFinding(int Number, LocalText Statement);

/// <param name="Demand">Its code.</param>
public sealed record CitingAssessment(string Demand, int Year);

public sealed record CitingCommitment(Guid Id, string Words, Language WordsLanguage);

internal sealed class ViewEvidenceHandler(AdvocacyDb db) : IRequestHandler<ViewEvidence, EvidenceView>
{
    public async Task<EvidenceView> Handle(ViewEvidence query, CancellationToken cancel)
    {
        var source = await db.Evidence.AsNoTracking().Require(source => source.Id == query.Id, cancel);
        var actions = await db.GovernmentActions.OrderBy(action => action.Number)
            .Where(action => action.Stages.Any(stage => stage.Evidence.Any(cited => cited.Id == query.Id)))
            .Select(action => new CitingAction(action.Number, action.Title)).ToListAsync(cancel);
        var findings = await db.Findings.OrderBy(finding => finding.Number)
            .Where(finding => finding.Evidence.Any(cited => cited.Id == query.Id))
            .Select(finding => new CitingFinding(finding.Number, finding.Statement)).ToListAsync(cancel);
        var assessments = await db.Assessments
            .Where(judged => judged.Evidence.Any(cited => cited.EvidenceId == query.Id))
            .Select(judged => new CitingAssessment(
                db.Demands.Where(demand => demand.Id == judged.DemandId).Select(demand => demand.Code).First(), judged.Year))
            .ToListAsync(cancel);
        // A change keeps its sources as one JSON list, which SQL can't look into.
        var changes = await db.Commitments
            .SelectMany(commitment => commitment.Changes, (commitment, change) => new
            {
                Commitment = new CitingCommitment(commitment.Id, commitment.Words, commitment.WordsLanguage),
                change.Evidence,
            })
            .ToListAsync(cancel);

        return new()
        {
            Title = source.Title,
            Publisher = source.Publisher,
            PublishedOn = source.PublishedOn,
            SeenOn = source.SeenOn,
            Address = source.Address,
            Excerpt = source.Excerpt,
            Language = source.Language,
            Kind = source.Kind,
            Actions = actions,
            Findings = findings,
            Assessments = [.. assessments.OrderBy(judged => judged.Demand, StringComparer.Ordinal).ThenBy(judged => judged.Year)],
            Commitments = [.. changes.Where(change => change.Evidence.Contains(query.Id))
                .Select(change => change.Commitment).Distinct()],
        };
    }
}
