using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Actions;
using Advocacy.Domain.Languages;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Actions;

/// <summary>What an action or a finding means for one demand, as corrected, in each language; one without an effect has none.</summary>
public sealed record CorrectedEffect : IValidatableObject
{
    public Guid Demand { get; init; }

    public Effect? Effect { get; init; }

    /// <summary>Null when nothing limits it.</summary>
    public EffectQualifier? Qualifier { get; init; }

    public WrittenText Reason { get; init; } = new();

    /// <summary>A row a demand, with what is on record for it.</summary>
    internal static IReadOnlyList<CorrectedEffect> ForEach(IEnumerable<TouchedDemand> demands, IReadOnlyList<CorrectedEffect> typed) =>
        [.. demands.Select(demand => typed.FirstOrDefault(row => row.Demand == demand.Id) ?? new() { Demand = demand.Id })];

    internal static IReadOnlyList<EffectEntry> Read(IEnumerable<CorrectedEffect> rows) =>
        [.. rows.Where(row => row.Effect is not null).Select(row => new EffectEntry(row.Demand, row.Effect!.Value, row.Reason.ToText(), row.Qualifier))];

    internal static string InWords(Effect effect, EffectQualifier? limit, LocalText reason) =>
        $"{Wording.Of(effect)}{(limit is { } known ? $" ({Wording.Of(known)})" : null)} · {reason.ForReader()}";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
    [
        .. Effect is not null && Reason.IsBlank ? [new ValidationResult(Wording.Of("Actions.ReasonMissing"), [$"{nameof(Reason)}.{Wording.Language}"])] : Array.Empty<ValidationResult>(),
        .. Effect is null && !Reason.IsBlank ? [new ValidationResult(Wording.Of("Actions.EffectMissing"), [nameof(Effect)])] : Array.Empty<ValidationResult>(),
        .. Reason.LongerThan(DemandEffect.ReasonMaxLength, nameof(Reason)),
    ];
}
