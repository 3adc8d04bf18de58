using Advocacy.Domain.Actions;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Judging;

/// <summary>A judgement as it is proposed.</summary>
public sealed record AssessmentEntry
{
    public required int Year { get; init; }
    public required Level Level { get; init; }
    public required Movement Movement { get; init; }
    public Remark Remark { get; init; }
    public required Confidence Confidence { get; init; }
    public required LocalText Reason { get; init; }
    public LocalText WouldChangeOurMind { get; init; } = LocalText.Empty;
    public LocalText AskNext { get; init; } = LocalText.Empty;
    public Standing Standing { get; init; }
    /// <summary>With stages, their evidence and effects loaded.</summary>
    public IReadOnlyList<GovernmentAction> CitedActions { get; init; } = [];
    public IReadOnlyList<CitedEvidence> Evidence { get; init; } = [];
}

/// <summary>A source weighed in a judgement.</summary>
public sealed record CitedEvidence(Guid EvidenceId, Bearing Bearing);
