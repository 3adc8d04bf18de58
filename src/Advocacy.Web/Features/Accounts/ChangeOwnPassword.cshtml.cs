using System.ComponentModel.DataAnnotations;
using Advocacy.Web.Accounts;
using Advocacy.Web.Hosting;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Advocacy.Web.Features.Accounts;

/// <summary>Gives one's own account another password.</summary>
[EnableRateLimiting(SignInLimit.Name)]
public sealed class ChangeOwnPasswordPage(PasswordTurns turns) : PageModel
{
    public const string Address = "/account/password";

    [BindProperty]
    public ChangeOwnPasswordForm Form { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (ModelState.IsValid)
        {
            using var turn = await turns.Enter(cancel);
            if (turn is null)
            {
                return StatusCode(StatusCodes.Status503ServiceUnavailable);
            }

            foreach (var refusal in await HttpContext.RequestServices.GetRequiredService<OwnAccount>().ChangePassword(HttpContext, Form.Current, Form.Chosen))
            {
                ModelState.AddModelError("", refusal);
            }
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        TempData["Done"] = Wording.Of("Accounts.PasswordChanged");
        return LocalRedirect("~/account");
    }
}

public sealed class ChangeOwnPasswordForm
{
    [Required, StringLength(1024)]
    public string Current { get; set; } = "";

    [Required, StringLength(1024)]
    public string Chosen { get; set; } = "";
}
