using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Figures;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.Petitions;

/// <summary>How many had signed in a territory at a date, as one source has it; a total, never a signatory.</summary>
public sealed class SignatureTally : Editable, IOfCampaign
{
    private readonly List<Citation> _citations = [];

    private SignatureTally() { }

    public Guid CampaignId { get; private init; }
    public Guid TerritoryId { get; private set; }
    public Figure Figure { get; private set; } = null!;
    public FuzzyDate AsOf { get; private set; } = null!;
    public Certainty Certainty { get; private set; }
    public LocalText Note { get; private set; } = LocalText.Empty;
    /// <summary>None where no source is named for a figure; it is then printed as unsourced.</summary>
    public IReadOnlyCollection<Citation> Citations => _citations;

    public static SignatureTally Count(Campaign campaign, Territory territory, TallyEntry entry)
    {
        var tally = new SignatureTally { CampaignId = campaign.Id };
        tally.Correct(territory, entry);
        return tally;
    }

    /// <summary>Says anew what was written down wrongly of it.</summary>
    /// <remarks>With its citations loaded.</remarks>
    public void Correct(Territory territory, TallyEntry truth)
    {
        (TerritoryId, Figure, AsOf, Certainty, Note) = (territory.Id, truth.Figure, truth.AsOf, truth.Certainty, truth.Note);
        Citation.Replace(_citations, CampaignId, truth.Citations);
        Touch();
    }
}
