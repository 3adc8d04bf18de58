using Advocacy.Domain.Dates;

namespace Advocacy.Domain.Sources;

/// <summary>What is known of a source when it is entered.</summary>
public sealed record EvidenceEntry(string Title)
{
    public string? Publisher { get; init; }
    public FuzzyDate? PublishedOn { get; init; }
    public string? Address { get; init; }
    public DateOnly? SeenOn { get; init; }
    public string? Excerpt { get; init; }
    /// <summary>A BCP 47 tag.</summary>
    public string? Language { get; init; }
    public EvidenceKind Kind { get; init; }
}
