using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Actions;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Actions;

/// <summary>What an action does to one demand, as typed; one without an effect counts for nothing.</summary>
public sealed record EffectRow : IValidatableObject
{
    public Guid Demand { get; init; }

    public Effect? Effect { get; init; }

    [StringLength(DemandEffect.ReasonMaxLength)]
    public string? Reason { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Effect is not null && string.IsNullOrWhiteSpace(Reason))
        {
            yield return new(Wording.Of("Actions.ReasonMissing"), [nameof(Reason)]);
        }

        if (Effect is null && !string.IsNullOrWhiteSpace(Reason))
        {
            yield return new(Wording.Of("Actions.EffectMissing"), [nameof(Effect)]);
        }
    }
}
