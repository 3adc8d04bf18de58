using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.Commitments;

/// <summary>One step in what became of a commitment.</summary>
public sealed class CommitmentChange
{
    private readonly List<Citation> _citations = [];

    private CommitmentChange() { }

    public Guid Id { get; private init; } = NewId.Next();
    public Guid CommitmentId { get; private init; }
    public int Position { get; private init; }
    public CommitmentState State { get; private init; }
    public FuzzyDate On { get; private init; } = null!;
    public LocalText Reason { get; private init; } = LocalText.Empty;
    /// <summary>The sources that show it.</summary>
    public IReadOnlyCollection<Citation> Citations => _citations;

    internal static CommitmentChange Of(
        Commitment commitment, int position, CommitmentState state, FuzzyDate on, LocalText reason,
        IReadOnlyList<CitationEntry> citations)
    {
        var change = new CommitmentChange
        {
            CommitmentId = commitment.Id,
            Position = position,
            State = state,
            On = on,
            Reason = reason,
        };
        change._citations.AddRange(Citation.All(commitment.CampaignId, citations));
        return change;
    }
}
