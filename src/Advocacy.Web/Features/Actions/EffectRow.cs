using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Actions;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Actions;

/// <summary>What an action or a finding means for one demand, as typed; one without an effect counts for nothing.</summary>
public sealed record EffectRow : IValidatableObject
{
    public Guid Demand { get; init; }

    public Effect? Effect { get; init; }

    [StringLength(DemandEffect.ReasonMaxLength)]
    public string? Reason { get; init; }

    /// <summary>A row a demand, with what was typed for it.</summary>
    internal static IReadOnlyList<EffectRow> ForEach(IEnumerable<TouchedDemand> demands, IReadOnlyList<EffectRow> typed) =>
        [.. demands.Select(demand => typed.FirstOrDefault(row => row.Demand == demand.Id) ?? new() { Demand = demand.Id })];

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
