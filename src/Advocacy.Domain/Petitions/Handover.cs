using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.Petitions;

/// <summary>The ceremony that gave a territory's signatures to somebody.</summary>
public sealed class Handover : Editable, IOfCampaign
{
    private readonly List<HandoverDate> _dates = [];

    private Handover() { }

    public Guid CampaignId { get; private init; }
    public Guid TerritoryId { get; private init; }
    public LocalText Recipient { get; private init; } = LocalText.Empty;
    /// <summary>True when sources only announce it: it is never printed as held.</summary>
    public bool Planned { get; private init; }
    public Guid? PersonId { get; private set; }
    public Guid? PostId { get; private init; }
    /// <summary>Each date a source gives; where sources conflict, all of them, side by side.</summary>
    public IReadOnlyCollection<HandoverDate> Dates => _dates;

    public static Handover To(Campaign campaign, Territory territory, LocalText recipient, Person? person, Post? post, bool planned)
    {
        PetitionRules.HandoverHasARecipient.Requires(!recipient.IsEmpty);
        return new()
        {
            CampaignId = campaign.Id,
            TerritoryId = territory.Id,
            Recipient = recipient,
            Planned = planned,
            PersonId = person?.Id,
            PostId = post?.Id,
        };
    }

    /// <summary>Says to whom it was, when one person was on record as two.</summary>
    public void IsTo(Guid person) => PersonId = person;

    /// <summary>Adds a day that a source gives for it.</summary>
    /// <param name="on">The day.</param>
    /// <param name="citations">What gives it.</param>
    /// <param name="note">What else there is to say of it.</param>
    /// <param name="today">The day it is recorded.</param>
    /// <exception cref="Rules.RuleBrokenException">It is still to come, and the handover isn't only announced.</exception>
    public void TookPlace(FuzzyDate on, IReadOnlyList<CitationEntry> citations, LocalText note, DateOnly today)
    {
        PetitionRules.AheadIsAnnounced.Requires(Planned || on.Earliest <= today);
        _dates.Add(HandoverDate.Of(this, on, citations, note));
    }
}
