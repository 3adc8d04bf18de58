using Advocacy.Domain.Sources;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using AutoMapper;
using AutoMapper.QueryableExtensions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Sources;

/// <summary>The sources on record, by title, to cite.</summary>
[AllowedToMembers, Kept]
public sealed record ListCitableSources : IQuery<IReadOnlyList<CitableSource>>;

public sealed record CitableSource(Guid Id, string Title, string? Publisher);

internal sealed class CitableSourceProjection : Profile
{
    public CitableSourceProjection() => CreateProjection<Evidence, CitableSource>();
}

internal sealed class ListCitableSourcesHandler(AdvocacyDb db, IProjections projections)
    : IRequestHandler<ListCitableSources, IReadOnlyList<CitableSource>>
{
    public async Task<IReadOnlyList<CitableSource>> Handle(ListCitableSources query, CancellationToken cancel) =>
        await db.Evidence.InOrder()
            .ProjectTo<CitableSource>(projections).ToListAsync(cancel);
}
