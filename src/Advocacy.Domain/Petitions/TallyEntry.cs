using Advocacy.Domain.Dates;
using Advocacy.Domain.Figures;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.Petitions;

/// <summary>What is known of a total of signatures when it is recorded.</summary>
public sealed record TallyEntry(Figure Figure, FuzzyDate AsOf)
{
    public Certainty Certainty { get; init; }
    public LocalText Note { get; init; } = LocalText.Empty;
    public IReadOnlyList<CitationEntry> Citations { get; init; } = [];
}
