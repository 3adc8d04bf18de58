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
    public Guid TerritoryId { get; private init; }
    public Figure Figure { get; private init; } = null!;
    public FuzzyDate AsOf { get; private init; } = null!;
    public Certainty Certainty { get; private init; }
    public LocalText Note { get; private init; } = LocalText.Empty;
    /// <summary>None where no source is named for a figure; it is then printed as unsourced.</summary>
    public IReadOnlyCollection<Citation> Citations => _citations;

    public static SignatureTally Count(Campaign campaign, Territory territory, TallyEntry entry)
    {
        var tally = new SignatureTally
        {
            CampaignId = campaign.Id,
            TerritoryId = territory.Id,
            Figure = entry.Figure,
            AsOf = entry.AsOf,
            Certainty = entry.Certainty,
            Note = entry.Note,
        };
        tally._citations.AddRange(Citation.All(campaign.Id, entry.Citations));
        return tally;
    }
}
