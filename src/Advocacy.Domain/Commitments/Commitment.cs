using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.Commitments;

/// <summary>What somebody in office said they would do, in their words; it stays with the post.</summary>
public sealed class Commitment : Editable, IOfCampaign
{
    public const int WordsMaxLength = 2_000;
    public const int ConditionMaxLength = 500;

    private readonly List<Demand> _demands = [];
    private readonly List<CommitmentChange> _changes = [];
    private readonly List<DueRevision> _revisions = [];
    private readonly List<Citation> _citations = [];

    private Commitment() { }

    public Guid CampaignId { get; private init; }
    public Guid? MeetingId { get; private init; }
    public Guid? PersonId { get; private init; }
    public Guid? PostId { get; private init; }
    public FuzzyDate MadeOn { get; private init; } = null!;
    public string Words { get; private init; } = "";
    public Language WordsLanguage { get; private init; }
    /// <summary>True when the words are what a source reports, not what was heard.</summary>
    public bool Reported { get; private init; }
    public CommitmentStrength Strength { get; private init; }
    public string? Condition { get; private init; }
    /// <summary>When it was to be done as it was made.</summary>
    public FuzzyDate? FirstDue { get; private init; }
    /// <summary>When it is to be done as last said.</summary>
    public FuzzyDate? Due { get; private set; }
    public ReadBack ReadBack { get; private set; }
    public CommitmentState State { get; private set; }
    /// <summary>The action in the register that records it too, where there is one.</summary>
    public Guid? ActionId { get; private init; }
    public IReadOnlyCollection<Demand> Demands => _demands;
    /// <summary>What shows that it was made; one made to us in person needs none.</summary>
    public IReadOnlyCollection<Citation> Citations => _citations;
    /// <summary>What became of it, oldest first, each with its reason.</summary>
    public IReadOnlyCollection<CommitmentChange> Changes => _changes;

    /// <summary>Each later due date, oldest first.</summary>
    public IReadOnlyCollection<DueRevision> Revisions => _revisions;

    public static Commitment Record(Campaign campaign, CommitmentEntry entry, Meeting? meeting = null)
    {
        CommitmentRules.KeepsTheWords.Requires(!string.IsNullOrWhiteSpace(entry.Words));
        CommitmentRules.BelongsToAPost.Requires(entry.PostId is not null || entry.PersonId is not null);
        CommitmentRules.ConcernsADemand.Requires(entry.Demands.Count > 0);
        CommitmentRules.IsDueAfterItWasMade.Requires(entry.Due is null || entry.Due.Latest >= entry.MadeOn.Earliest);
        CommitmentRules.ConditionIsNamed.Requires(
            entry.Strength != CommitmentStrength.Conditional || !string.IsNullOrWhiteSpace(entry.Condition));

        var commitment = new Commitment
        {
            CampaignId = campaign.Id,
            MeetingId = meeting?.Id,
            PersonId = entry.PersonId,
            PostId = entry.PostId,
            MadeOn = entry.MadeOn,
            Words = entry.Words.Trim(),
            WordsLanguage = entry.WordsLanguage,
            Reported = entry.Reported,
            Strength = entry.Strength,
            Condition = string.IsNullOrWhiteSpace(entry.Condition) ? null : entry.Condition.Trim(),
            FirstDue = entry.Due,
            Due = entry.Due,
            ActionId = entry.ActionId,
        };
        commitment._citations.AddRange(Citation.All(campaign.Id, entry.Citations));
        commitment._demands.AddRange(campaign.Pick(entry.Demands));
        return commitment;
    }

    /// <summary>Records what became of it; the history keeps every earlier state.</summary>
    public void Becomes(CommitmentState state, FuzzyDate on, LocalText reason, IReadOnlyList<CitationEntry> citations)
    {
        CommitmentRules.ChangeHasAReason.Requires(!reason.IsEmpty);
        CommitmentRules.ChangeComesAfterItWasMade.Requires(on.Latest >= MadeOn.Earliest);
        _changes.Add(CommitmentChange.Of(this, _changes.Count + 1, state, on, reason, citations));
        State = state;
        Touch();
    }

    /// <summary>Records that it is due at another date than was said before; the earlier dates stay.</summary>
    public void IsDueInstead(FuzzyDate due, FuzzyDate on, LocalText reason, IReadOnlyList<CitationEntry> citations)
    {
        CommitmentRules.IsStillOpen.Requires(State == CommitmentState.Open);
        CommitmentRules.RevisionHasAReason.Requires(!reason.IsEmpty);
        CommitmentRules.RevisionChangesTheDate.Requires(due != Due);
        CommitmentRules.IsDueAfterItWasMade.Requires(due.Latest >= MadeOn.Earliest);
        CommitmentRules.ChangeComesAfterItWasMade.Requires(on.Latest >= MadeOn.Earliest);
        _revisions.Add(DueRevision.Of(this, _revisions.Count + 1, due, on, reason, citations));
        Due = due;
        Touch();
    }

    /// <summary>The due date as it was known on a day.</summary>
    public FuzzyDate? DueAsKnownOn(DateOnly day) =>
        _revisions.Where(revision => revision.On.Latest <= day).OrderBy(revision => revision.Position).LastOrDefault()?.Due ?? FirstDue;

    /// <summary>How often and how far the date moved back, from the first one that was said.</summary>
    public Slip Slip() => Commitments.Slip.Of([FirstDue, .. _revisions.OrderBy(revision => revision.Position).Select(revision => revision.Due)]);

    /// <summary>Whether its latest possible due date has passed while it is still open.</summary>
    public bool IsOverdue(DateOnly today) => State == CommitmentState.Open && Due is not null && Due.Latest < today;
}
