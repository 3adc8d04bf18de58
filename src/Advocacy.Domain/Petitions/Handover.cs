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
    public Guid TerritoryId { get; private set; }
    public LocalText Recipient { get; private set; } = LocalText.Empty;
    /// <summary>True when sources only announce it: it is never printed as held.</summary>
    public bool Planned { get; private set; }
    public Guid? PersonId { get; private set; }
    public Guid? PostId { get; private set; }
    /// <summary>Each date a source gives; where sources conflict, all of them, side by side.</summary>
    public IReadOnlyCollection<HandoverDate> Dates => _dates;

    public static Handover To(Campaign campaign, Territory territory, LocalText recipient, Person? person, Post? post, bool planned)
    {
        var handover = new Handover { CampaignId = campaign.Id };
        handover.Is(territory, recipient, person?.Id, post?.Id, planned);
        return handover;
    }

    /// <summary>Says anew what was written down wrongly of it, day by day.</summary>
    /// <remarks>With its days and what gives them loaded.</remarks>
    /// <param name="territory">Whose signatures they were.</param>
    /// <param name="to">Who received them, and how they are printed.</param>
    /// <param name="planned">Whether sources only announce it.</param>
    /// <param name="days">Each day that still stands, as it is in truth; one that is no part of these was written down by mistake.</param>
    /// <param name="today">The day it is corrected.</param>
    /// <exception cref="Rules.RuleBrokenException">No day stands, or one is still to come and the handover isn't only announced.</exception>
    public void Correct(Territory territory, Recipient to, bool planned, IReadOnlyDictionary<Guid, HandoverDayEntry> days, DateOnly today)
    {
        Is(territory, to.Name, to.PersonId, to.PostId, planned);
        PetitionRules.HandoverHasADay.Requires(days.Count > 0);
        PetitionRules.AheadIsAnnounced.Requires(Planned || days.Values.All(day => day.On.Earliest <= today));
        _dates.RemoveAll(date => !days.ContainsKey(date.Id));
        foreach (var date in _dates)
        {
            date.Is(CampaignId, days[date.Id]);
        }

        Touch();
    }

    private void Is(Territory territory, LocalText recipient, Guid? person, Guid? post, bool planned)
    {
        PetitionRules.HandoverHasARecipient.Requires(!recipient.IsEmpty);
        (TerritoryId, Recipient, PersonId, PostId, Planned) = (territory.Id, recipient, person, post, planned);
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
