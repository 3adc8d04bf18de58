using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.Petitions;

/// <summary>When a handover took place, as one source has it.</summary>
public sealed class HandoverDate
{
    private HandoverDate() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid HandoverId { get; private init; }
    public FuzzyDate On { get; private init; } = null!;
    public Guid? EvidenceId { get; private init; }
    public LocalText Note { get; private init; } = LocalText.Empty;

    internal static HandoverDate Of(Handover handover, FuzzyDate on, Evidence? evidence, LocalText note) =>
        new() { HandoverId = handover.Id, On = on, EvidenceId = evidence?.Id, Note = note };
}
