using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Actions;

/// <summary>The bearing of an action or a finding on one demand: our reading, with its reason.</summary>
public sealed class DemandEffect
{
    public const int ReasonMaxLength = 500;

    private DemandEffect() { }

    public Guid Id { get; private init; } = NewId.Next();
    public Guid DemandId { get; private init; }
    public Effect Effect { get; private init; }
    public LocalText Reason { get; private init; } = LocalText.Empty;
    /// <summary>What limits the effect, or null when nothing does.</summary>
    public EffectQualifier? Qualifier { get; private init; }

    /// <exception cref="Rules.RuleBrokenException">There is no reason, or the demand is another campaign's.</exception>
    internal static DemandEffect Of(Campaign campaign, EffectEntry entry)
    {
        ActionRules.EffectHasAReason.Requires(!entry.Reason.IsEmpty);
        return new()
        {
            DemandId = campaign.Pick([entry.DemandId])[0].Id,
            Effect = entry.Effect,
            Reason = entry.Reason,
            Qualifier = entry.Qualifier,
        };
    }
}
