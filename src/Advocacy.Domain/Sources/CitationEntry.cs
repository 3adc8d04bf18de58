namespace Advocacy.Domain.Sources;

/// <summary>A source to be cited.</summary>
/// <param name="Kind">What it is for the fact it is cited for; null for the kind it was entered with.</param>
/// <param name="Place">The page, the article or a short excerpt.</param>
/// <param name="Bearing">Which way it weighs, in a judgement.</param>
public sealed record CitationEntry(Evidence Source, EvidenceKind? Kind = null, string? Place = null, Bearing? Bearing = null)
{
    public static implicit operator CitationEntry(Evidence source) => new(source);
}
