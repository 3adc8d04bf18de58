using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.People;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Demands;

/// <summary>Asks something more, or something else: a demand of its own, worded anew after another, split from it, or merged of several.</summary>
/// <remarks>Answers with its code. What was said, done and judged about the earlier ones stays with them.</remarks>
[AllowedTo(Role.Analyst, Role.Administrator)]
public sealed record AskDemand : Command<string>, IValidatableObject
{
    [Required, StringLength(Demand.CodeMaxLength), RegularExpression("[A-Za-z0-9][A-Za-z0-9-]*")]
    public string? Code { get; init; }

    [Required]
    public DemandKind? Kind { get; init; }

    public WrittenText Title { get; init; } = new();

    public WrittenText AsAsked { get; init; } = new();

    /// <summary>Bodies on record; blank ones count for nothing.</summary>
    public IReadOnlyList<Guid?> Authorities { get; init; } = [];

    /// <summary>A body that is not on record yet.</summary>
    [StringLength(200)]
    public string? NewAuthority { get; init; }

    /// <summary>Since when it is asked; null for since the petition.</summary>
    public FuzzyDate? Since { get; init; }

    /// <summary>The demands it continues: none for something more, one for one worded anew or split, several for a merger.</summary>
    public IReadOnlyList<Guid> Continues { get; init; } = [];

    /// <summary>Whether those are no longer asked once it is.</summary>
    public bool EndsThem { get; init; }

    /// <summary>The language a new body's name is typed in.</summary>
    public Language WrittenIn { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (EndsThem && Continues.Count > 0 && Since is null)
        {
            yield return new(Wording.Of("Demands.SinceMissing"), [nameof(Since)]);
        }
    }
}

internal sealed class AskDemandHandler(AdvocacyDb db, CurrentCampaign current) : IRequestHandler<AskDemand, string>
{
    public async Task<string> Handle(AskDemand command, CancellationToken cancel)
    {
        // All of them: the new one comes after the last, under a code of its own.
        var campaign = await db.Campaigns.Include(campaign => campaign.Demands).Require(campaign => campaign.Id == current.Id, cancel);
        var earlier = await db.Demands.RequireEach(command.Continues.Select(id => (Guid?)id), cancel);
        var demand = campaign.Ask(command.Code!.Trim(), command.Kind!.Value, command.Title.ToText(), command.AsAsked.ToText());
        demand.IsAsked(command.Since, null);
        foreach (var authority in await db.Organizations.RequireEach(command.Authorities, cancel))
        {
            demand.IsFor(authority);
        }

        if (!string.IsNullOrWhiteSpace(command.NewAuthority))
        {
            demand.IsFor(await new NewBodies(db).Enter(command.NewAuthority, OrganizationKind.Government, command.WrittenIn, cancel));
        }

        if (earlier.Count > 0)
        {
            demand.Continues(earlier);
        }

        foreach (var ended in earlier.Where(one => command.EndsThem && one.AskedUntil is null))
        {
            ended.IsAsked(ended.AskedSince, command.Since);
        }

        return demand.Code;
    }
}
