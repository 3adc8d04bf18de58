using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Editing;

namespace Advocacy.Domain.Judging;

/// <summary>The gate of a level for one kind of demand: a law is not met by what meets a demand for shelters.</summary>
public sealed class KindGate
{
    private KindGate() { }

    public Guid Id { get; private init; } = NewId.Next();
    public Guid RubricLevelId { get; private init; }
    public DemandKind Kind { get; private init; }
    public EvidenceGate Gate { get; private init; }

    internal static KindGate Of(RubricLevel level, KindGateEntry entry) => new() { RubricLevelId = level.Id, Kind = entry.Kind, Gate = entry.Gate };
}
