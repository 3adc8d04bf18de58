using Advocacy.Domain.Actions;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Findings;

/// <summary>A finding's bearing on one demand: our reading, with its reason.</summary>
public sealed class FindingEffect
{
    private FindingEffect() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid FindingId { get; private init; }
    public Guid DemandId { get; private init; }
    public Effect Effect { get; private init; }
    public LocalText Reason { get; private init; } = LocalText.Empty;

    internal static FindingEffect Of(Finding finding, Demand demand, EffectEntry entry) =>
        new() { FindingId = finding.Id, DemandId = demand.Id, Effect = entry.Effect, Reason = entry.Reason };
}
