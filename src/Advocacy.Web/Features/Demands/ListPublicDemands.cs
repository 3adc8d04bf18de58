using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using AutoMapper.QueryableExtensions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Demands;

/// <summary>What the petition asks, in its order; a petition is public.</summary>
[AllowedToAnyone]
public sealed record ListPublicDemands : IQuery<IReadOnlyList<DemandName>>;

internal sealed class ListPublicDemandsHandler(AdvocacyDb db, IProjections projections) : IRequestHandler<ListPublicDemands, IReadOnlyList<DemandName>>
{
    public async Task<IReadOnlyList<DemandName>> Handle(ListPublicDemands query, CancellationToken cancel) =>
        await db.Demands.OrderBy(demand => demand.Position).ProjectTo<DemandName>(projections).ToListAsync(cancel);
}
