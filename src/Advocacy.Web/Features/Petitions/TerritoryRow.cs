using System.ComponentModel.DataAnnotations;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Petitions;

/// <summary>Where signatures were gathered, as typed: a territory on record, or a new one.</summary>
public sealed record TerritoryRow : IValidatableObject
{
    public const int NameMaxLength = 200;

    /// <summary>A territory on record.</summary>
    public Guid? Territory { get; init; }

    /// <summary>One that isn't, by its name.</summary>
    [StringLength(NameMaxLength)]
    public string? NewTerritory { get; init; }

    /// <summary>What the new one lies in: totals of both are never added up.</summary>
    public Guid? LiesIn { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Territory is null && string.IsNullOrWhiteSpace(NewTerritory))
        {
            yield return new(Wording.Of("Petitions.TerritoryMissing"), [nameof(Territory)]);
        }
    }
}
