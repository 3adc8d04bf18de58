using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.Commitments;

/// <summary>What is known of a commitment when it is recorded.</summary>
public sealed record CommitmentEntry
{
    public required string Words { get; init; }
    public required Language WordsLanguage { get; init; }
    public required FuzzyDate MadeOn { get; init; }
    public Guid? PersonId { get; init; }
    public Guid? PostId { get; init; }
    public required CommitmentStrength Strength { get; init; }
    public string? Condition { get; init; }
    public FuzzyDate? Due { get; init; }
    public bool Reported { get; init; }
    /// <summary>The action that is to carry it out, where the record has it.</summary>
    public Guid? ActionId { get; init; }
    public IReadOnlyList<CitationEntry> Citations { get; init; } = [];
    public required IReadOnlyList<Guid> Demands { get; init; }
}
