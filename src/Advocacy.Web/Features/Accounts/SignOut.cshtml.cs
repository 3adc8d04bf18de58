using Advocacy.Web.Accounts;
using Advocacy.Web.Data;
using Advocacy.Web.Journal;
using Advocacy.Web.Pipeline;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Accounts;

/// <summary>Ends the session.</summary>
[AllowAnonymous]
public sealed class SignOutPage(SignInManager<Account> doors, CurrentActor actor, JournalNotes journal) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("~/");

    public async Task<IActionResult> OnPost()
    {
        if (actor.Value.IsSignedIn)
        {
            try
            {
                await journal.Note("SignOut");
            }
            catch (Exception busy) when (SqliteRefusals.IsForNow(busy))
            {
                // Whoever leaves is let go of, whether or not it can be written down.
            }
        }

        await doors.SignOutAsync();
        Response.Headers["Clear-Site-Data"] = "\"cache\"";
        return LocalRedirect("~/");
    }
}
