using Advocacy.Domain.Dates;
using Advocacy.Domain.Sources;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Sources;

/// <summary>The sources on record, by title, with how often each is cited.</summary>
/// <param name="Text">Words that stand in it; null for all.</param>
[AllowedToMembers]
public sealed record ListEvidence(string? Text = null) : IQuery<IReadOnlyList<EvidenceLine>>;

public sealed record EvidenceLine(
    Guid Id, string Title, string? Publisher, FuzzyDate? PublishedOn, DateOnly? SeenOn, string? Language, EvidenceKind Kind, int Citations);

internal sealed class ListEvidenceHandler(AdvocacyDb db) : IRequestHandler<ListEvidence, IReadOnlyList<EvidenceLine>>
{
    public async Task<IReadOnlyList<EvidenceLine>> Handle(ListEvidence query, CancellationToken cancel)
    {
        return await db.Evidence.AsNoTracking().Matching(query.Text).InOrder()
            .Select(source => new EvidenceLine(
                source.Id, source.Title, source.Publisher, source.PublishedOn, source.SeenOn, source.Language, source.Kind,
                db.Set<Citation>().Count(cited => cited.EvidenceId == source.Id)))
            .ToListAsync(cancel);
    }
}
