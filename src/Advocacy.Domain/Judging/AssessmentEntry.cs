using Advocacy.Domain.Actions;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;

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
    /// <summary>What the campaign itself did.</summary>
    public LocalText OwnPart { get; init; } = LocalText.Empty;
    /// <summary>Why the demand is judged again for the year; nothing for the first time.</summary>
    public LocalText WhyAgain { get; init; } = LocalText.Empty;
    public Standing Standing { get; init; }
    /// <summary>The account that judges; null where it is said in words who did.</summary>
    public string? AuthorId { get; init; }
    /// <summary>With stages, their evidence and effects loaded.</summary>
    public IReadOnlyList<GovernmentAction> CitedActions { get; init; } = [];
    /// <summary>What outside bodies stated that the judgement rests on.</summary>
    public IReadOnlyList<Finding> CitedFindings { get; init; } = [];
    /// <summary>What was promised for the demand, kept or not, that the judgement rests on.</summary>
    public IReadOnlyList<Commitment> CitedCommitments { get; init; } = [];
    /// <summary>Each with its bearing.</summary>
    public IReadOnlyList<CitationEntry> Evidence { get; init; } = [];
}
