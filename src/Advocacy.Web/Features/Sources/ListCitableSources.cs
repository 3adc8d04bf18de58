using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Sources;

/// <summary>The sources on record, by title, to cite.</summary>
[AllowedToMembers, Kept]
public sealed record ListCitableSources : IQuery<IReadOnlyList<CitableSource>>;

public sealed record CitableSource(Guid Id, string Title, string? Publisher);

internal sealed class ListCitableSourcesHandler(AdvocacyDb db)
    : IRequestHandler<ListCitableSources, IReadOnlyList<CitableSource>>
{
    public async Task<IReadOnlyList<CitableSource>> Handle(ListCitableSources query, CancellationToken cancel) =>
        await db.Evidence.InOrder()
            .Select(source => new CitableSource(source.Id, source.Title, source.Publisher)).ToListAsync(cancel);
}
