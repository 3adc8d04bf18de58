using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.Commitments;

/// <summary>Another due date than the one before, as it was said to us or in public.</summary>
public sealed class DueRevision
{
    private readonly List<Citation> _citations = [];

    private DueRevision() { }

    public Guid Id { get; private init; } = NewId.Next();
    public Guid CommitmentId { get; private init; }
    public int Position { get; private init; }
    /// <summary>The new date.</summary>
    public FuzzyDate Due { get; private init; } = null!;
    /// <summary>When it was said.</summary>
    public FuzzyDate On { get; private init; } = null!;
    public LocalText Reason { get; private init; } = LocalText.Empty;
    /// <summary>The sources that show it.</summary>
    public IReadOnlyCollection<Citation> Citations => _citations;

    internal static DueRevision Of(
        Commitment commitment, int position, FuzzyDate due, FuzzyDate on, LocalText reason, IReadOnlyList<CitationEntry> citations)
    {
        var revision = new DueRevision { CommitmentId = commitment.Id, Position = position, Due = due, On = on, Reason = reason };
        revision._citations.AddRange(Citation.All(commitment.CampaignId, citations));
        return revision;
    }
}
