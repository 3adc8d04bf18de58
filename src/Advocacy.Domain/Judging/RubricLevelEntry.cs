using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Judging;

/// <summary>How a version of the rubric words, tests and gates a level.</summary>
/// <param name="OgpCompletion">The Open Government Partnership's completion word that comes nearest, or null.</param>
/// <param name="CommitteeGrade">The UN Human Rights Committee's follow-up grade, A to E, that comes nearest, or null.</param>
/// <param name="HistoricalWord">The word of the cards printed before that comes nearest, or null.</param>
public sealed record RubricLevelEntry(
    Level Level, LocalText Word, LocalText Test, EvidenceGate Gate, string? OgpCompletion, string? CommitteeGrade, string? HistoricalWord = null)
{
    /// <summary>For which kinds of demand another gate stands.</summary>
    public IReadOnlyList<KindGateEntry> Kinds { get; init; } = [];

    public EvidenceGate GateFor(DemandKind kind) => Kinds.FirstOrDefault(other => other.Kind == kind)?.Gate ?? Gate;
}

/// <summary>The gate of a level for one kind of demand.</summary>
public sealed record KindGateEntry(DemandKind Kind, EvidenceGate Gate);
