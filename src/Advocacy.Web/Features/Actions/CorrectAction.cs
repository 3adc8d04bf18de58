using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Actions;
using Advocacy.Domain.People;
using Advocacy.Domain.Sources;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.People;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Actions;

/// <summary>Says anew what an authority did and what it means for each demand; its stages have corrections of their own.</summary>
[AllowedTo(Role.Analyst)]
public sealed record CorrectAction : Correction, IValidatableObject
{
    /// <summary>Its number in the register.</summary>
    public int Number { get; init; }

    public WrittenText Title { get; init; } = new();

    [Required]
    public ActionKind? Kind { get; init; }

    public WrittenText Summary { get; init; } = new();

    [StringLength(GovernmentAction.ReferenceMaxLength)]
    public string? Reference { get; init; }

    /// <summary>What a source says of a doubtful date.</summary>
    public WrittenText DateNote { get; init; } = new();

    [Required]
    public Certainty? Certainty { get; init; }

    /// <summary>Bodies on record; blank ones count for nothing.</summary>
    public IReadOnlyList<Guid?> Authorities { get; init; } = [];

    /// <summary>A body that is not on record yet.</summary>
    [StringLength(200)]
    public string? NewAuthority { get; init; }

    public IReadOnlyList<CorrectedEffect> Effects { get; init; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
    [
        .. Title.IsBlank ? [new ValidationResult(Wording.Of("Actions.TitleMissing"), [$"{nameof(Title)}.{Wording.Language}"])] : Array.Empty<ValidationResult>(),
        .. Title.LongerThan(GovernmentAction.TitleMaxLength, nameof(Title)),
        .. Summary.LongerThan(GovernmentAction.SummaryMaxLength, nameof(Summary)),
    ];
}

internal sealed class CorrectActionHandler(AdvocacyDb db, CurrentCampaign current) : IRequestHandler<CorrectAction, Guid>
{
    public async Task<Guid> Handle(CorrectAction command, CancellationToken cancel)
    {
        var campaign = await db.CampaignWith(current, command.Effects.Select(row => row.Demand), cancel);
        var action = await db.GovernmentActions.AsSplitQuery().Include(action => action.Authorities).Include(action => action.Effects)
            .Require(action => action.Number == command.Number, cancel);
        IReadOnlyList<Organization> authorities = await db.Organizations.RequireEach(command.Authorities, cancel);
        if (!string.IsNullOrWhiteSpace(command.NewAuthority))
        {
            var entered = await new NewBodies(db).Enter(command.NewAuthority, OrganizationKind.Government, command.WrittenIn, cancel);
            authorities = [.. authorities.Where(known => known != entered), entered];
        }

        db.Correct(action, command, action => action.Correct(campaign, new()
        {
            Kind = command.Kind!.Value,
            Title = command.Title.ToText(),
            Summary = command.Summary.ToText(),
            Reference = string.IsNullOrWhiteSpace(command.Reference) ? null : command.Reference.Trim(),
            DateNote = command.DateNote.ToText(),
            Certainty = command.Certainty!.Value,
            Authorities = authorities,
            Effects = CorrectedEffect.Read(command.Effects),
        }));
        return action.Id;
    }
}
