using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Petitions;

/// <summary>A page with fields for a territory: it offers those on record.</summary>
public interface IOffersTerritories
{
    IReadOnlyList<SelectListItem> Territories { get; }
}
