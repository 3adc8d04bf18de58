using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Actions;

/// <summary>An action's bearing on one demand: our reading, with its reason.</summary>
public sealed class ActionEffect
{
    public const int ReasonMaxLength = 500;

    private ActionEffect() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid ActionId { get; private init; }
    public Guid DemandId { get; private init; }
    public Effect Effect { get; private init; }
    public LocalText Reason { get; private init; } = LocalText.Empty;

    internal static ActionEffect Of(GovernmentAction action, Demand demand, EffectEntry entry) =>
        new() { ActionId = action.Id, DemandId = demand.Id, Effect = entry.Effect, Reason = entry.Reason };
}
