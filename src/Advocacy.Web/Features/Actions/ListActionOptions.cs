using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using AutoMapper;
using AutoMapper.QueryableExtensions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Actions;

/// <summary>Who may have acted or spoken, and which demands that may touch.</summary>
[AllowedToMembers, Kept]
public sealed record ListActionOptions : IQuery<ActionOptions>;

/// <param name="Authorities">Public bodies, by name.</param>
/// <param name="Bodies">All bodies, by name.</param>
/// <param name="Demands">In the petition's order.</param>
public sealed record ActionOptions(
    IReadOnlyList<AuthorityOption> Authorities, IReadOnlyList<AuthorityOption> Bodies, IReadOnlyList<TouchedDemand> Demands)
{
    /// <summary>A demand's code and title, for the reader.</summary>
    public string NameOf(Guid demand) => Demands.FirstOrDefault(known => known.Id == demand) is { } found ? $"{found.Code} {found.Title.ForReader()}" : "";
}

public sealed record AuthorityOption(Guid Id, LocalText Name);

public sealed record TouchedDemand(Guid Id, string Code, LocalText Title);

internal sealed class TouchedDemandProjection : Profile
{
    public TouchedDemandProjection() => CreateProjection<Demand, TouchedDemand>();
}

internal sealed class ListActionOptionsHandler(AdvocacyDb db, IProjections projections) : IRequestHandler<ListActionOptions, ActionOptions>
{
    /// <summary>Kinds of bodies that never act for the State.</summary>
    private static readonly OrganizationKind[] Private =
        [OrganizationKind.Company, OrganizationKind.Media, OrganizationKind.NonGovernmental];

    public async Task<ActionOptions> Handle(ListActionOptions query, CancellationToken cancel)
    {
        var language = Wording.Language;
        var bodies = (await db.Organizations.Select(body => new { body.Kind, Option = new AuthorityOption(body.Id, body.Name) }).ToListAsync(cancel))
            .OrderBy(body => body.Option.Name.In(language).Text, StringComparer.CurrentCulture).ToList();
        var demands = await db.Demands.OrderBy(demand => demand.Position)
            .ProjectTo<TouchedDemand>(projections).ToListAsync(cancel);
        return new([.. bodies.Where(body => !Private.Contains(body.Kind)).Select(body => body.Option)], [.. bodies.Select(body => body.Option)], demands);
    }
}
