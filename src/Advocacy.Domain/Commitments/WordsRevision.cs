using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.Commitments;

/// <summary>Other words than those a commitment was recorded in: corrected by whoever made it, or by us.</summary>
public sealed class WordsRevision
{
    private readonly List<Citation> _citations = [];

    private WordsRevision() { }

    public Guid Id { get; private init; } = NewId.Next();
    public Guid CommitmentId { get; private init; }
    public int Position { get; private init; }
    public string Words { get; private init; } = "";
    public Language WordsLanguage { get; private init; }
    /// <summary>True when they are what a source reports, not what was heard.</summary>
    public bool Reported { get; private init; }
    /// <summary>Since when they are known.</summary>
    public FuzzyDate On { get; private init; } = null!;
    public LocalText Reason { get; private init; } = LocalText.Empty;
    /// <summary>The sources that show them.</summary>
    public IReadOnlyCollection<Citation> Citations => _citations;

    internal SaidWords Said => new(Words, WordsLanguage, Reported);

    internal static WordsRevision Of(
        Commitment commitment, int position, SaidWords wording, FuzzyDate on, LocalText reason, IReadOnlyList<CitationEntry> citations)
    {
        var revision = new WordsRevision
        {
            CommitmentId = commitment.Id,
            Position = position,
            Words = wording.Words,
            WordsLanguage = wording.Language,
            Reported = wording.Reported,
            On = on,
            Reason = reason,
        };
        revision._citations.AddRange(Citation.All(commitment.CampaignId, citations));
        return revision;
    }
}
