using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.People;
using Advocacy.Web.Data;
using Advocacy.Web.Features.People;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Demands;

/// <summary>Says anew what a demand asks, in more languages, of whom and in which years; its code stays.</summary>
/// <remarks>A demand that asks something else now is another: <see cref="AskDemand"/>.</remarks>
[AllowedTo(Role.Analyst, Role.Editor)]
public sealed record CorrectDemand : Correction
{
    public string? Code { get; init; }

    [Required]
    public DemandKind? Kind { get; init; }

    public WrittenText Title { get; init; } = new();

    /// <summary>As the petition worded it.</summary>
    public WrittenText AsAsked { get; init; } = new();

    /// <summary>Bodies on record; blank ones count for nothing.</summary>
    public IReadOnlyList<Guid?> Authorities { get; init; } = [];

    /// <summary>A body that is not on record yet.</summary>
    [StringLength(200)]
    public string? NewAuthority { get; init; }

    /// <summary>Since when it is asked; null for since the petition.</summary>
    public FuzzyDate? Since { get; init; }

    /// <summary>Until when it was asked; null while it is.</summary>
    public FuzzyDate? Until { get; init; }
}

internal sealed class CorrectDemandHandler(AdvocacyDb db) : IRequestHandler<CorrectDemand, Guid>
{
    public async Task<Guid> Handle(CorrectDemand command, CancellationToken cancel)
    {
        var demand = await db.Demands.Include(demand => demand.Authorities).Require(demand => demand.Code == command.Code, cancel);
        IReadOnlyList<Organization> authorities = await db.Organizations.RequireEach(command.Authorities, cancel);
        if (!string.IsNullOrWhiteSpace(command.NewAuthority))
        {
            var entered = await new NewBodies(db).Enter(command.NewAuthority, OrganizationKind.Government, command.WrittenIn, cancel);
            authorities = [.. authorities.Where(known => known != entered), entered];
        }

        db.Correct(demand, command, demand => demand.Correct(
            command.Kind!.Value, command.Title.ToText(), command.AsAsked.ToText(), authorities, command.Since, command.Until));
        return demand.Id;
    }
}
