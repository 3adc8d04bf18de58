using Advocacy.Domain.Actions;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Domain.Readers;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.Findings;

/// <summary>What an outside body stated about a demand; evidence about it, not an act of government.</summary>
public sealed class Finding : Confidential, IOfCampaign
{
    public const int ReferenceMaxLength = 200;
    public const int RecursMaxLength = 40;

    private readonly List<Person> _people = [];
    private readonly List<DemandEffect> _effects = [];
    private readonly List<Citation> _citations = [];

    private Finding() { }

    public Guid CampaignId { get; private init; }
    /// <summary>Its number in the campaign's register, shared with actions, never reused.</summary>
    public int Number { get; private init; }
    public FindingKind Kind { get; private set; }
    public Guid BodyId { get; private set; }
    public FuzzyDate On { get; private set; } = null!;
    public LocalText Report { get; private set; } = LocalText.Empty;
    public LocalText Statement { get; private set; } = LocalText.Empty;
    /// <summary>The reference its field uses, such as a document number.</summary>
    public string? Reference { get; private set; }
    public Certainty Certainty { get; private set; }
    /// <summary>When the body is expected to speak again, in its own words ("each June"), or null.</summary>
    public string? Recurs { get; private set; }
    public LocalText DateNote { get; private set; } = LocalText.Empty;
    /// <summary>Who spoke for the body.</summary>
    public IReadOnlyCollection<Person> People => _people;
    public IReadOnlyCollection<DemandEffect> Effects => _effects;
    public IReadOnlyCollection<Citation> Citations => _citations;

    public static Finding Record(Campaign campaign, int number, FindingEntry entry)
    {
        var finding = new Finding { CampaignId = campaign.Id, Number = number };
        finding.Is(campaign, entry);
        finding._people.AddRange(entry.People);
        return finding;
    }

    /// <summary>Says anew what was written down wrongly of it; who spoke for the body stays.</summary>
    /// <remarks>With its effects and citations loaded.</remarks>
    public void Correct(Campaign campaign, FindingEntry truth)
    {
        Is(campaign, truth);
        Touch();
    }

    private void Is(Campaign campaign, FindingEntry entry)
    {
        FindingRules.IsStated.Requires(!entry.Statement.IsEmpty);
        FindingRules.HasEvidence.Requires(entry.Citations.Count > 0);
        FindingRules.OneEffectPerDemand.Requires(
            entry.Effects.DistinctBy(effect => effect.DemandId).Count() == entry.Effects.Count);
        (Kind, BodyId, On) = (entry.Kind, entry.Body.Id, entry.On);
        (Report, Statement, Reference, DateNote) = (entry.Report, entry.Statement, entry.Reference, entry.DateNote);
        (Certainty, Recurs) = (entry.Certainty, entry.Recurs);
        Citation.Replace(_citations, campaign.Id, entry.Citations);
        DemandEffect.Replace(_effects, campaign, entry.Effects);
    }
}
