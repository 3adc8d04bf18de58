using Advocacy.Domain.Dates;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Shared;

/// <summary>Says how a date is understood while somebody types it.</summary>
public sealed class UnderstandPage(TimeProvider clock) : PageModel
{
    private const int LongestDate = 200;

    public IActionResult OnGet(string? date, bool ahead) => Content(
        date is { Length: <= LongestDate } ? UnderstoodDate.Of(date, clock.Today(), ahead ? DateOutlook.Ahead : DateOutlook.Back) ?? "" : "");
}
