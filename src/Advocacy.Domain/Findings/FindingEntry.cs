using Advocacy.Domain.Actions;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.Findings;

/// <summary>What is known of a finding when it is recorded.</summary>
public sealed record FindingEntry
{
    public FindingKind Kind { get; init; }
    public required Organization Body { get; init; }
    public required FuzzyDate On { get; init; }
    public LocalText Report { get; init; } = LocalText.Empty;
    public required LocalText Statement { get; init; }
    public string? Reference { get; init; }
    public Certainty Certainty { get; init; }
    public IReadOnlyList<Person> People { get; init; } = [];
    public string? Recurs { get; init; }
    public LocalText DateNote { get; init; } = LocalText.Empty;
    public required IReadOnlyList<CitationEntry> Citations { get; init; }
    public IReadOnlyList<EffectEntry> Effects { get; init; } = [];
}
