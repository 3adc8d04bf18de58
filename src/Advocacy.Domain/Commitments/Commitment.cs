using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.Readers;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.Commitments;

/// <summary>What somebody in office said they would do, in their words; it stays with the post.</summary>
public sealed class Commitment : Confidential, IOfCampaign
{
    public const int WordsMaxLength = 2_000;
    public const int ConditionMaxLength = 500;

    private readonly List<Demand> _demands = [];
    private readonly List<CommitmentChange> _changes = [];
    private readonly List<DueRevision> _revisions = [];
    private readonly List<WordsRevision> _wordings = [];
    private readonly List<ReadBackLetter> _letters = [];
    private readonly List<Citation> _citations = [];

    private Commitment() { }

    public Guid CampaignId { get; private init; }
    public Guid? MeetingId { get; private init; }
    public Guid? PersonId { get; private set; }
    public Guid? PostId { get; private set; }
    public FuzzyDate MadeOn { get; private set; } = null!;
    /// <summary>As last corrected.</summary>
    public string Words { get; private set; } = "";
    public Language WordsLanguage { get; private set; }
    /// <summary>True when the words are what a source reports, not what was heard.</summary>
    public bool Reported { get; private set; }
    /// <summary>The words in other languages than the one they were said in; marked so wherever they are shown.</summary>
    public LocalText Translations { get; private set; } = LocalText.Empty;
    /// <summary>The words it was recorded in.</summary>
    public string FirstWords { get; private init; } = "";
    public Language FirstWordsLanguage { get; private init; }
    public bool FirstReported { get; private init; }
    public CommitmentStrength Strength { get; private set; }
    public string? Condition { get; private set; }
    /// <summary>When it was to be done as it was made.</summary>
    public FuzzyDate? FirstDue { get; private set; }
    /// <summary>When it is to be done as last said.</summary>
    public FuzzyDate? Due { get; private set; }
    public ReadBack ReadBack { get; private set; }
    public CommitmentState State { get; private set; }
    /// <summary>The action in the register that records it too, where there is one.</summary>
    public Guid? ActionId { get; private set; }
    public IReadOnlyCollection<Demand> Demands => _demands;
    /// <summary>What shows that it was made; one made to us in person needs none.</summary>
    public IReadOnlyCollection<Citation> Citations => _citations;
    /// <summary>What became of it, oldest first, each with its reason.</summary>
    public IReadOnlyCollection<CommitmentChange> Changes => _changes;

    /// <summary>Each later due date, oldest first.</summary>
    public IReadOnlyCollection<DueRevision> Revisions => _revisions;

    /// <summary>Each later wording, oldest first.</summary>
    public IReadOnlyCollection<WordsRevision> Wordings => _wordings;

    /// <summary>The letters that repeated it to whoever made it, oldest first.</summary>
    public IReadOnlyCollection<ReadBackLetter> Letters => _letters;

    public static Commitment Record(Campaign campaign, CommitmentEntry entry, Meeting? meeting = null)
    {
        CommitmentRules.KeepsTheWords.Requires(!string.IsNullOrWhiteSpace(entry.Words));
        MustBeSound(entry);
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
            FirstWords = entry.Words.Trim(),
            FirstWordsLanguage = entry.WordsLanguage,
            FirstReported = entry.Reported,
            Strength = entry.Strength,
            Condition = TypedText.Trimmed(entry.Condition),
            FirstDue = entry.Due,
            Due = entry.Due,
            ActionId = entry.ActionId,
        };
        commitment._citations.AddRange(Citation.All(campaign.Id, entry.Citations));
        commitment._demands.AddRange(campaign.Pick(entry.Demands));
        return commitment;
    }

    /// <summary>Says anew what was written down wrongly of it, besides its words, which are revised, and what became of it.</summary>
    /// <remarks>
    /// With its demands, citations, revisions and changes loaded. A date that was moved keeps its moves: only the first one is
    /// said anew. One made at a meeting was made on the meeting's day.
    /// </remarks>
    /// <param name="campaign">With its demands loaded.</param>
    /// <param name="truth">As it was in truth; its words count for nothing.</param>
    public void Correct(Campaign campaign, CommitmentEntry truth)
    {
        MustBeSound(truth);
        CommitmentRules.MadeOnTheDayOfItsMeeting.Requires(MeetingId is null || truth.MadeOn == MadeOn);
        CommitmentRules.ChangeComesAfterItWasMade.Requires(
            _changes.TrueForAll(change => change.On.Latest >= truth.MadeOn.Earliest) && _revisions.TrueForAll(revision => revision.On.Latest >= truth.MadeOn.Earliest));
        (PersonId, PostId, MadeOn) = (truth.PersonId, truth.PostId, truth.MadeOn);
        (Strength, Condition, ActionId) = (truth.Strength, TypedText.Trimmed(truth.Condition), truth.ActionId);
        (FirstDue, Due) = (truth.Due, _revisions.Count == 0 ? truth.Due : Due);
        var demands = campaign.Pick(truth.Demands);
        _demands.RemoveAll(demand => !demands.Contains(demand));
        _demands.AddRange(demands.Except(_demands).ToList());
        Citation.Replace(_citations, campaign.Id, truth.Citations);
        Touch();
    }

    private static void MustBeSound(CommitmentEntry entry)
    {
        CommitmentRules.BelongsToAPost.Requires(entry.PostId is not null || entry.PersonId is not null);
        CommitmentRules.ConcernsADemand.Requires(entry.Demands.Count > 0);
        CommitmentRules.IsDueAfterItWasMade.Requires(entry.Due is null || entry.Due.Latest >= entry.MadeOn.Earliest);
        CommitmentRules.ConditionIsNamed.Requires(
            entry.Strength != CommitmentStrength.Conditional || !string.IsNullOrWhiteSpace(entry.Condition));
    }

    /// <summary>The meeting it was made at was on another day than was written down.</summary>
    internal void WasMadeOn(FuzzyDate day)
    {
        CommitmentRules.IsDueAfterItWasMade.Requires(Due is null || Due.Latest >= day.Earliest);
        MadeOn = day;
        Touch();
    }

    /// <summary>Records what became of it; the history keeps every earlier state.</summary>
    public void Becomes(CommitmentState state, FuzzyDate on, LocalText reason, IReadOnlyList<CitationEntry> citations)
    {
        CommitmentRules.ChangeHasAReason.Requires(!reason.IsEmpty);
        CommitmentRules.ChangeComesAfterItWasMade.Requires(on.Latest >= MadeOn.Earliest);
        _changes.Add(CommitmentChange.Of(this, _changes.Count + 1, state, on, reason, citations));
        // What is entered late may have happened early.
        State = ChangeAsKnownOn(DateOnly.MaxValue)!.State;
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

    /// <summary>Records that it was said in other words than were recorded; the earlier ones stay.</summary>
    public void IsWordedInstead(SaidWords wording, FuzzyDate on, LocalText reason, IReadOnlyList<CitationEntry> citations)
    {
        var now = wording with { Words = wording.Words.Trim() };
        CommitmentRules.KeepsTheWords.Requires(now.Words.Length > 0);
        CommitmentRules.OtherWordsHaveAReason.Requires(!reason.IsEmpty);
        CommitmentRules.OtherWordsDiffer.Requires(now != new SaidWords(Words, WordsLanguage, Reported));
        CommitmentRules.ChangeComesAfterItWasMade.Requires(on.Latest >= MadeOn.Earliest);
        _wordings.Add(WordsRevision.Of(this, _wordings.Count + 1, now, on, reason, citations));
        (Words, WordsLanguage, Reported) = (now.Words, now.Language, now.Reported);
        // They said the words of before.
        Translations = LocalText.Empty;
        Touch();
    }

    /// <summary>Records the letter that repeats it to whoever made it.</summary>
    /// <param name="entry">The letter.</param>
    /// <param name="today">The day it is recorded.</param>
    public ReadBackLetter IsReadBack(LetterEntry entry, DateOnly today)
    {
        CommitmentRules.LetterSaysWhatWasUnderstood.Requires(!string.IsNullOrWhiteSpace(entry.Text));
        CommitmentRules.LetterFollowsTheCommitment.Requires(entry.SentOn.Latest >= MadeOn.Earliest && entry.SentOn.Earliest <= today);
        CommitmentRules.ReplyFollowsItsLetter.Requires(entry.AnswerBy is null || entry.AnswerBy.Latest >= entry.SentOn.Earliest);
        var letter = ReadBackLetter.Of(this, _letters.Count + 1, entry);
        _letters.Add(letter);
        ReadBack = ReadBack.ReadBack;
        Touch();
        return letter;
    }

    /// <summary>Records what came back on one of its letters, or that nothing did.</summary>
    /// <param name="letter">One of its own.</param>
    /// <param name="entry">The reply.</param>
    public void IsAnswered(ReadBackLetter letter, ReplyEntry entry)
    {
        letter.Gets(CampaignId, entry);
        ReadBack = ReadBackAsKnownOn(DateOnly.MaxValue);
        Touch();
    }

    /// <summary>How far it was read back and answered by a day: what the latest letter sent by then had got by then.</summary>
    public ReadBack ReadBackAsKnownOn(DateOnly day)
    {
        var letter = _letters.Where(letter => letter.SentOn.Latest <= day).MaxBy(letter => letter.Position);
        if (letter?.Replies.Where(reply => reply.On.Latest <= day).MaxBy(reply => reply.Position) is not { } reply)
        {
            return letter is null ? ReadBack.Recorded : ReadBack.ReadBack;
        }

        return reply.Kind switch
        {
            ReplyKind.Confirmed => ReadBack.Confirmed,
            ReplyKind.Corrected => ReadBack.Corrected,
            ReplyKind.Denied => ReadBack.Denied,
            ReplyKind.Silence => ReadBack.Uncontested,
        };
    }

    /// <summary>The latest of what had become of it by a day, by its date and not by when it was entered; null for nothing.</summary>
    public CommitmentChange? ChangeAsKnownOn(DateOnly day) =>
        _changes.Where(change => change.On.Latest <= day).OrderBy(change => change.On.Latest).ThenBy(change => change.Position).LastOrDefault();

    /// <summary>The correction that the latest reply by a day made in its own words; null where none did.</summary>
    public ReadBackReply? CorrectionAsKnownOn(DateOnly day) => ReadBackAsKnownOn(day) != ReadBack.Corrected
        ? null
        : _letters.Where(letter => letter.SentOn.Latest <= day).MaxBy(letter => letter.Position)!
            .Replies.Where(reply => reply.On.Latest <= day).MaxBy(reply => reply.Position);

    /// <summary>Says who made it, when one person was on record as two.</summary>
    public void IsOf(Guid person) => PersonId = person;

    /// <summary>Says the words in other languages, for those who read no other; the words themselves stay what was said.</summary>
    public void IsTranslated(LocalText translations)
    {
        Translations = LocalText.From(translations.Languages.Where(language => language != WordsLanguage)
            .Select(language => KeyValuePair.Create(language, translations[language]!)));
        Touch();
    }

    /// <summary>The words as they were known on a day.</summary>
    public SaidWords WordsAsKnownOn(DateOnly day) =>
        _wordings.Where(revision => revision.On.Latest <= day).MaxBy(revision => revision.Position)?.Said
        ?? new(FirstWords, FirstWordsLanguage, FirstReported);

    /// <summary>The due date as it was known on a day.</summary>
    public FuzzyDate? DueAsKnownOn(DateOnly day) =>
        _revisions.Where(revision => revision.On.Latest <= day).OrderBy(revision => revision.Position).LastOrDefault()?.Due ?? FirstDue;

    /// <summary>How often and how far the date moved back, from the first one that was said.</summary>
    public Slip Slip() => Commitments.Slip.Of([FirstDue, .. _revisions.OrderBy(revision => revision.Position).Select(revision => revision.Due)]);

    /// <summary>Whether its latest possible due date has passed while it is still open.</summary>
    public bool IsOverdue(DateOnly today) => State == CommitmentState.Open && Due is not null && Due.Latest < today;
}
