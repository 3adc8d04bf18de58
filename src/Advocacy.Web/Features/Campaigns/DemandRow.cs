using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Campaigns;

/// <summary>A demand as typed.</summary>
public sealed record DemandRow : IValidatableObject
{
    [StringLength(Demand.CodeMaxLength), RegularExpression("[A-Za-z0-9][A-Za-z0-9-]*")]
    public string? Code { get; init; }

    public DemandKind? Kind { get; init; }

    public WrittenText Title { get; init; } = new();

    public WrittenText AsAsked { get; init; } = new();

    /// <summary>Bodies on record; blank ones count for nothing.</summary>
    public IReadOnlyList<Guid?> Authorities { get; init; } = [null, null];

    /// <summary>A body that is not on record.</summary>
    [StringLength(StartCampaign.NameMaxLength)]
    public string? NewAuthority { get; init; }

    /// <summary>Rows left blank count for nothing.</summary>
    public IReadOnlyList<ObligationRow> Obligations { get; init; } = [new(), new()];

    internal bool IsBlank => string.IsNullOrWhiteSpace(Code) && Kind is null && Title.IsBlank && AsAsked.IsBlank
        && Authorities.All(authority => authority is null) && string.IsNullOrWhiteSpace(NewAuthority) && Obligations.All(duty => duty.IsBlank);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsBlank)
        {
            yield break;
        }

        if (string.IsNullOrWhiteSpace(Code))
        {
            yield return new(Wording.Of("Campaigns.DemandCodeMissing"), [nameof(Code)]);
        }

        if (Kind is null)
        {
            yield return new(Wording.Of("Campaigns.DemandKindMissing"), [nameof(Kind)]);
        }
    }
}

/// <summary>What already requires a demand, as typed.</summary>
public sealed record ObligationRow : IValidatableObject
{
    [StringLength(200)]
    public string? Reference { get; init; }

    public WrittenText Title { get; init; } = new();

    public FuzzyDate? Since { get; init; }

    [StringLength(2_000), RegularExpression("https?://.+")]
    public string? Address { get; init; }

    public ObligationForce Force { get; init; }

    internal bool IsBlank => string.IsNullOrWhiteSpace(Reference) && Title.IsBlank && Since is null && string.IsNullOrWhiteSpace(Address);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsBlank)
        {
            yield break;
        }

        if (string.IsNullOrWhiteSpace(Reference))
        {
            yield return new(Wording.Of("Campaigns.ReferenceMissing"), [nameof(Reference)]);
        }

        if (Since is null)
        {
            yield return new(Wording.Of("Campaigns.SinceMissing"), [nameof(Since)]);
        }
    }
}
