using Advocacy.Domain.Dates;
using Advocacy.Domain.Sources;

namespace Advocacy.Web.Features.Shared;

/// <summary>A source as a page cites it.</summary>
/// <param name="Language">A BCP 47 tag, or null when unknown.</param>
/// <param name="Place">The page or excerpt cited.</param>
public sealed record CitedSource(
    Guid Id, string Title, string? Publisher, FuzzyDate? PublishedOn, string? Address, string? Language, string? Place = null);

internal static class CitedSources
{
    /// <summary>In the order they are cited.</summary>
    /// <param name="citations">With their sources loaded.</param>
    public static IReadOnlyList<CitedSource> AsSources(this IEnumerable<Citation> citations) =>
        [.. citations.OrderBy(cited => cited.Position).Select(cited => new CitedSource(
            cited.Source.Id, cited.Source.Title, cited.Source.Publisher, cited.Source.PublishedOn, cited.Source.Address,
            cited.Source.Language, cited.Place))];
}
