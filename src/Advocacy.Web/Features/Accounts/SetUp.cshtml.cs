using System.ComponentModel.DataAnnotations;
using Advocacy.Web.Accounts;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Accounts;

/// <summary>Makes the first administrator, through the link printed at the first start.</summary>
[AllowAnonymous]
public sealed class SetUpPage(SetupLink link, AccountBook book) : PageModel
{
    [FromRoute]
    public string Secret { get; set; } = "";

    [BindProperty]
    public SetUpForm Form { get; set; } = new();

    public async Task<IActionResult> OnGet() => await Opens() ? Page() : NotFound();

    public async Task<IActionResult> OnPost()
    {
        if (!await Opens())
        {
            return NotFound();
        }

        if (ModelState.IsValid)
        {
            // Six who send it at once make one administrator.
            if (await book.OpenFirst(Form.Email, Form.Name, Form.Password) is not { } refusals)
            {
                return NotFound();
            }

            foreach (var refusal in refusals)
            {
                ModelState.AddModelError("", refusal);
            }
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        link.Use();
        TempData["Done"] = Wording.Of("Accounts.SetUpDone");
        return RedirectToPage("SignIn");
    }

    private async Task<bool> Opens() => link.Opens(Secret) && await book.IsEmpty();
}

public sealed class SetUpForm
{
    [Required, StringLength(Account.DisplayNameMaxLength)]
    public string Name { get; set; } = "";

    [Required, StringLength(256), EmailAddress]
    public string Email { get; set; } = "";

    [Required, StringLength(1024)]
    public string Password { get; set; } = "";
}
