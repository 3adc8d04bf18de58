using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Figures;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.Petitions;

/// <summary>How many had signed in a territory at a date, as one source has it; a total, never a signatory.</summary>
public sealed class SignatureTally : Editable
{
    private SignatureTally() { }

    public Guid CampaignId { get; private init; }
    public Guid TerritoryId { get; private init; }
    public Figure Figure { get; private init; } = null!;
    public FuzzyDate AsOf { get; private init; } = null!;
    public Guid? EvidenceId { get; private init; }
    public LocalText Note { get; private init; } = LocalText.Empty;

    public static SignatureTally Count(
        Campaign campaign, Territory territory, Figure figure, FuzzyDate asOf, Evidence? evidence, LocalText note) => new()
        {
            CampaignId = campaign.Id,
            TerritoryId = territory.Id,
            Figure = figure,
            AsOf = asOf,
            EvidenceId = evidence?.Id,
            Note = note,
        };
}
