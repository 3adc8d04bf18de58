using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Sources;

/// <summary>Sources as answers to choose from.</summary>
internal static class SourceOptions
{
    public static IReadOnlyList<SelectListItem> AsOptions(this IEnumerable<CitableSource> sources) =>
        [.. sources.Select(source => new SelectListItem(
            source.Publisher is null ? source.Title : $"{source.Title} – {source.Publisher}", source.Id.ToString()))];
}
