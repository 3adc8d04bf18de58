using Advocacy.Web.Accounts;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Accounts;

/// <summary>Keeps what is being typed into a form, for whoever types it: a script asks for it after a pause.</summary>
[RequestSizeLimit(Drafts.Largest)]
public sealed class KeepDraftPage(Drafts drafts, TimeProvider clock) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("~/drafts");

    /// <param name="at">The form's address.</param>
    public async Task<IActionResult> OnPost(string? at)
    {
        // A password is kept nowhere.
        if (!Url.IsLocalUrl(at) || at.Split('?')[0].EndsWith(ChangeOwnPasswordPage.Address, StringComparison.OrdinalIgnoreCase))
        {
            return BadRequest();
        }

        try
        {
            return await drafts.KeepOwn(at, Request.Form) is { } address
                ? new JsonResult(new { Said = Wording.Of("Form.DraftKept", clock.Now().HourHere()), Address = address })
                : new NoContentResult();
        }
        catch (Exception busy) when (SqliteRefusals.IsForNow(busy))
        {
            return StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }
}
