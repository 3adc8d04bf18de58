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
    public FindingKind Kind { get; private init; }
    public Guid BodyId { get; private init; }
    public FuzzyDate On { get; private init; } = null!;
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
        FindingRules.IsStated.Requires(!entry.Statement.IsEmpty);
        FindingRules.HasEvidence.Requires(entry.Citations.Count > 0);
        FindingRules.OneEffectPerDemand.Requires(
            entry.Effects.DistinctBy(effect => effect.DemandId).Count() == entry.Effects.Count);

        var finding = new Finding
        {
            CampaignId = campaign.Id,
            Number = number,
            Kind = entry.Kind,
            BodyId = entry.Body.Id,
            On = entry.On,
            Report = entry.Report,
            Statement = entry.Statement,
            Reference = entry.Reference,
            Certainty = entry.Certainty,
            Recurs = entry.Recurs,
            DateNote = entry.DateNote,
        };
        finding._people.AddRange(entry.People);
        finding._citations.AddRange(Citation.All(campaign.Id, entry.Citations));
        finding._effects.AddRange(entry.Effects.Select(effect => DemandEffect.Of(campaign, effect)));
        return finding;
    }
}
