using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Petitions;

/// <summary>The territories on record, by name; they are every campaign's.</summary>
[AllowedToMembers, AcrossCampaigns, Kept]
public sealed record ListTerritories : IQuery<IReadOnlyList<TerritoryName>>;

public sealed record TerritoryName(Guid Id, LocalText Name);

internal sealed class ListTerritoriesHandler(AdvocacyDb db) : IRequestHandler<ListTerritories, IReadOnlyList<TerritoryName>>
{
    public async Task<IReadOnlyList<TerritoryName>> Handle(ListTerritories query, CancellationToken cancel) =>
    [
        .. (await db.Territories.Select(territory => new TerritoryName(territory.Id, territory.Name)).ToListAsync(cancel))
            .OrderBy(territory => territory.Name.In(Wording.Language).Text, StringComparer.CurrentCulture),
    ];
}
