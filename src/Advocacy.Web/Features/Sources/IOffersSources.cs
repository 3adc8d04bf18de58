using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Sources;

/// <summary>A page with rows for sources: it offers the sources on record.</summary>
public interface IOffersSources
{
    IReadOnlyList<SelectListItem> Sources { get; }
}
