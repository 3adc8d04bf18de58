using Advocacy.Domain.Dates;
using Advocacy.Domain.Sources;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Sources;

/// <summary>The sources on record, by title, with how often each is cited.</summary>
/// <param name="Text">Words that stand in it; null for all.</param>
[AllowedToMembers, Kept]
public sealed record ListEvidence(string? Text = null) : IQuery<EvidenceList>
{
    public Wanted Wanted { get; init; } = new();
}

public sealed record EvidenceList(IReadOnlyList<EvidenceLine> Lines, Place Place);

public sealed record EvidenceLine(
    Guid Id, string Title, string? Publisher, FuzzyDate? PublishedOn, DateOnly? SeenOn, string? Language, EvidenceKind Kind, int Citations);

internal sealed class ListEvidenceHandler(AdvocacyDb db) : IRequestHandler<ListEvidence, EvidenceList>
{
    public async Task<EvidenceList> Handle(ListEvidence query, CancellationToken cancel)
    {
        var matching = db.Evidence.Matching(query.Text).InOrder();
        var (keys, place) = (await matching.Select(source => source.Id).ToListAsync(cancel)).Part(query.Wanted);
        var lines = await matching.Where(source => query.Wanted.Whole || keys.Contains(source.Id))
            .Select(source => new EvidenceLine(
                source.Id, source.Title, source.Publisher, source.PublishedOn, source.SeenOn, source.Language, source.Kind,
                db.CitationsSeen().Count(cited => cited.EvidenceId == source.Id)))
            .ToListAsync(cancel);
        return new(lines, place);
    }
}
