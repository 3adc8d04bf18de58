using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.Commitments;

/// <summary>A letter that repeats to whoever made a commitment what was understood of it.</summary>
public sealed class ReadBackLetter
{
    public const int TextMaxLength = 4_000;

    private readonly List<ReadBackReply> _replies = [];
    private readonly List<Citation> _citations = [];

    private ReadBackLetter() { }

    public Guid Id { get; private init; } = NewId.Next();
    public Guid CommitmentId { get; private init; }
    public int Position { get; private init; }
    public FuzzyDate SentOn { get; private init; } = null!;
    /// <summary>What it says was understood.</summary>
    public string Text { get; private init; } = "";
    public Language TextLanguage { get; private init; }
    /// <summary>Until when a reply was asked for; after it silence counts. Null when no date was given.</summary>
    public FuzzyDate? AnswerBy { get; private init; }
    /// <summary>What came back, oldest first.</summary>
    public IReadOnlyCollection<ReadBackReply> Replies => _replies;
    /// <summary>The letter itself, where it is on record.</summary>
    public IReadOnlyCollection<Citation> Citations => _citations;

    /// <summary>Whether nothing came back though the last day it was asked for has passed.</summary>
    public bool IsLate(DateOnly today) => _replies.Count == 0 && AnswerBy is not null && AnswerBy.Latest < today;

    internal static ReadBackLetter Of(Commitment commitment, int position, LetterEntry entry)
    {
        var letter = new ReadBackLetter
        {
            CommitmentId = commitment.Id,
            Position = position,
            SentOn = entry.SentOn,
            Text = entry.Text.Trim(),
            TextLanguage = entry.TextLanguage,
            AnswerBy = entry.AnswerBy,
        };
        letter._citations.AddRange(Citation.All(commitment.CampaignId, entry.Citations));
        return letter;
    }

    internal void Gets(Guid campaignId, ReplyEntry entry)
    {
        CommitmentRules.ReplyFollowsItsLetter.Requires(entry.On.Latest >= SentOn.Earliest);
        CommitmentRules.ReplyKeepsItsWords.Requires(
            entry.Kind is not (ReplyKind.Corrected or ReplyKind.Denied) || !string.IsNullOrWhiteSpace(entry.Words));
        CommitmentRules.SilenceIsCountedOnceDue.Requires(
            entry.Kind != ReplyKind.Silence || (_replies.Count == 0 && AnswerBy is not null && entry.On.Latest > AnswerBy.Latest));
        _replies.Add(ReadBackReply.Of(this, _replies.Count + 1, campaignId, entry));
    }
}

/// <summary>What is known of a read-back letter when it is recorded.</summary>
public sealed record LetterEntry(FuzzyDate SentOn, string Text, Language TextLanguage, FuzzyDate? AnswerBy = null)
{
    public IReadOnlyList<CitationEntry> Citations { get; init; } = [];
}
