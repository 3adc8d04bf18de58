using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Actions;

/// <summary>A page with stage rows: it offers the sources on record.</summary>
public interface IOffersSources
{
    IReadOnlyList<SelectListItem> Sources { get; }
}
