using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.Findings;

/// <summary>What an outside body stated about a demand; evidence about it, not an act of government.</summary>
public sealed class Finding : Editable
{
    private readonly List<FindingEffect> _effects = [];
    private readonly List<Evidence> _evidence = [];

    private Finding() { }

    public Guid CampaignId { get; private init; }
    /// <summary>Its number in the campaign's register, shared with actions, never reused.</summary>
    public int Number { get; private init; }
    public Guid BodyId { get; private init; }
    public FuzzyDate On { get; private init; } = null!;
    public LocalText Report { get; private set; } = LocalText.Empty;
    public LocalText Statement { get; private set; } = LocalText.Empty;
    /// <summary>When the body is expected to speak again, in its own words ("each June"), or null.</summary>
    public string? Recurs { get; private set; }
    public LocalText DateNote { get; private set; } = LocalText.Empty;
    public IReadOnlyCollection<FindingEffect> Effects => _effects;
    public IReadOnlyCollection<Evidence> Evidence => _evidence;

    public static Finding Record(Campaign campaign, int number, FindingEntry entry)
    {
        FindingRules.IsStated.Requires(!entry.Statement.IsEmpty);
        FindingRules.HasEvidence.Requires(entry.Evidence.Count > 0);
        FindingRules.OneEffectPerDemand.Requires(
            entry.Effects.DistinctBy(effect => effect.DemandId).Count() == entry.Effects.Count);

        var finding = new Finding
        {
            CampaignId = campaign.Id,
            Number = number,
            BodyId = entry.Body.Id,
            On = entry.On,
            Report = entry.Report,
            Statement = entry.Statement,
            Recurs = entry.Recurs,
            DateNote = entry.DateNote,
        };
        finding._evidence.AddRange(entry.Evidence);
        finding._effects.AddRange(entry.Effects.Select(
            effect => FindingEffect.Of(finding, campaign.Pick([effect.DemandId])[0], effect)));
        return finding;
    }
}
