using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Domain.Petitions;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using AutoMapper;
using AutoMapper.QueryableExtensions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Campaigns;

/// <summary>The bodies and territories on record, by name, for a campaign that starts.</summary>
[AllowedTo(Role.Administrator), AcrossCampaigns]
public sealed record ListStartOptions : IQuery<StartOptions>;

public sealed record StartOptions(IReadOnlyList<NamedOption> Authorities, IReadOnlyList<NamedOption> Territories);

public sealed record NamedOption(Guid Id, LocalText Name);

internal sealed class NamedOptionProjection : Profile
{
    public NamedOptionProjection()
    {
        CreateProjection<Organization, NamedOption>();
        CreateProjection<Territory, NamedOption>();
    }
}

internal sealed class ListStartOptionsHandler(AdvocacyDb db, IProjections projections) : IRequestHandler<ListStartOptions, StartOptions>
{
    public async Task<StartOptions> Handle(ListStartOptions query, CancellationToken cancel) => new(
        ByName(await db.Organizations.ProjectTo<NamedOption>(projections).ToListAsync(cancel)),
        ByName(await db.Territories.ProjectTo<NamedOption>(projections).ToListAsync(cancel)));

    private static List<NamedOption> ByName(List<NamedOption> options) =>
        [.. options.OrderBy(option => option.Name.In(Wording.Language).Text, StringComparer.CurrentCulture)];
}
