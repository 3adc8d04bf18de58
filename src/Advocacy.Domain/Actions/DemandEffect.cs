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
    public Effect Effect { get; private set; }
    public LocalText Reason { get; private set; } = LocalText.Empty;
    /// <summary>What limits the effect, or null when nothing does.</summary>
    public EffectQualifier? Qualifier { get; private set; }

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

    /// <summary>Has these effects instead of those; an effect on the same demand stays the same one, so that a history tells only what changed.</summary>
    /// <exception cref="Rules.RuleBrokenException">There is no reason, or a demand is another campaign's.</exception>
    internal static void Replace(List<DemandEffect> current, Campaign campaign, IReadOnlyCollection<EffectEntry> entries)
    {
        var fresh = entries.Select(entry => Of(campaign, entry)).ToList();
        current.RemoveAll(effect => fresh.TrueForAll(other => other.DemandId != effect.DemandId));
        foreach (var other in fresh)
        {
            if (current.Find(effect => effect.DemandId == other.DemandId) is { } known)
            {
                (known.Effect, known.Reason, known.Qualifier) = (other.Effect, other.Reason, other.Qualifier);
            }
            else
            {
                current.Add(other);
            }
        }
    }
}
