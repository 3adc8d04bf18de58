using System.ComponentModel.DataAnnotations;
using Advocacy.Web.Accounts;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Accounts;

/// <summary>Where somebody who was invited chooses a password. As with the first account, nothing typed here is kept as sent.</summary>
[AllowAnonymous]
public sealed class InvitationPage(Invitations invitations) : PageModel
{
    [FromRoute]
    public string Id { get; set; } = "";

    [FromQuery]
    public string? Key { get; set; }

    [BindProperty]
    public InvitationForm Form { get; set; } = new();

    public string Email { get; private set; } = "";

    /// <summary>Whether the link opens nothing: used, over, withdrawn or never given; which of these, nobody is told.</summary>
    public bool IsOver { get; private set; }

    public async Task<IActionResult> OnGet()
    {
        if (await invitations.Find(Id, Key) is not { } account)
        {
            return Over();
        }

        (Form.Name, Email) = (account.DisplayName, account.Email!);
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (await invitations.Find(Id, Key) is not { } account)
        {
            return Over();
        }

        Email = account.Email!;
        if (ModelState.IsValid)
        {
            if (await invitations.Accept(Id, Key, Form.Name.Trim(), Form.Password) is not { } refusals)
            {
                return Over();
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

        TempData["Done"] = Wording.Of("Accounts.SetUpDone");
        return RedirectToPage("SignIn");
    }

    private PageResult Over()
    {
        IsOver = true;
        Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }
}

public sealed class InvitationForm
{
    [Required, StringLength(Account.DisplayNameMaxLength)]
    public string Name { get; set; } = "";

    [Required, StringLength(1024)]
    public string Password { get; set; } = "";
}
