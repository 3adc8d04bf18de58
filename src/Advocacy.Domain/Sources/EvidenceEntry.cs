using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Sources;

/// <summary>What is known of a source when it is entered.</summary>
public sealed record EvidenceEntry(string Title)
{
    public string? Publisher { get; init; }
    public FuzzyDate? PublishedOn { get; init; }
    public string? Address { get; init; }
    public DateOnly? SeenOn { get; init; }
    public string? Excerpt { get; init; }
    public Language? Language { get; init; }
    public EvidenceKind Kind { get; init; }
}
