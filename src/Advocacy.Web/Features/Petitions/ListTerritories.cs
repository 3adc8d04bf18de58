using Advocacy.Domain.Languages;
using Advocacy.Domain.Petitions;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using AutoMapper;
using AutoMapper.QueryableExtensions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Petitions;

/// <summary>The territories on record, by name; they are every campaign's.</summary>
[AllowedToMembers, AcrossCampaigns, Kept]
public sealed record ListTerritories : IQuery<IReadOnlyList<TerritoryName>>;

public sealed record TerritoryName(Guid Id, LocalText Name);

internal sealed class TerritoryNameProjection : Profile
{
    public TerritoryNameProjection() => CreateProjection<Territory, TerritoryName>();
}

internal sealed class ListTerritoriesHandler(AdvocacyDb db, IProjections projections) : IRequestHandler<ListTerritories, IReadOnlyList<TerritoryName>>
{
    public async Task<IReadOnlyList<TerritoryName>> Handle(ListTerritories query, CancellationToken cancel) =>
    [
        .. (await db.Territories.ProjectTo<TerritoryName>(projections).ToListAsync(cancel))
            .OrderBy(territory => territory.Name.In(Wording.Language).Text, StringComparer.CurrentCulture),
    ];
}
