using System.ComponentModel.DataAnnotations;
using Advocacy.Web.Accounts;
using Advocacy.Web.Hosting;
using Advocacy.Web.Journal;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Advocacy.Web.Features.Accounts;

/// <summary>Lets somebody in. The framework's own machinery does it, so no request of ours is sent.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInLimit.Name)]
public sealed class SignInPage(SignInManager<Account> doors, UserManager<Account> accounts, SignInDelays delays, Drafts drafts, JournalNotes journal) : PageModel
{
    [BindProperty]
    public SignInForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>What had been typed into the form that is asked for, when the session ended.</summary>
    [BindProperty]
    public string? Typed { get; set; }

    public async Task<IActionResult> OnPost()
    {
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var place = HttpContext.Connection.RemoteIpAddress?.ToString() ?? "";
        if (delays.Left(Form.Email, place) is { TotalSeconds: > 0 } wait)
        {
            ModelState.AddModelError("", Wording.Of("Accounts.WaitAMoment", Math.Ceiling(wait.TotalSeconds)));
            return Again();
        }

        var account = await accounts.FindByEmailAsync(Form.Email);
        var outcome = account is null
            ? await PretendToCheck()
            : await doors.PasswordSignInAsync(account, Form.Password, isPersistent: false, lockoutOnFailure: false);
        if (outcome.Succeeded)
        {
            delays.Succeeded(Form.Email, place);
            await journal.Note("SignIn", by: account!.AsActor());
            var asked = Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "~/";
            return LocalRedirect(Drafts.Read(Typed) is null ? asked : await drafts.Keep(account.Id, asked, Typed!));
        }

        delays.Failed(Form.Email, place);
        await journal.Note("SignInRefused");
        ModelState.AddModelError("", Wording.Of("Accounts.WrongPair"));
        return Again();
    }

    /// <summary>Takes as long as a real check, so that the time says nothing about who has an account.</summary>
    private async Task<Microsoft.AspNetCore.Identity.SignInResult> PretendToCheck()
    {
        await Task.Run(() => accounts.PasswordHasher.HashPassword(new Account(), Form.Password));
        return Microsoft.AspNetCore.Identity.SignInResult.Failed;
    }

    private PageResult Again()
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}

public sealed class SignInForm
{
    [Required, StringLength(256)]
    public string Email { get; set; } = "";

    [Required, StringLength(1024)]
    public string Password { get; set; } = "";
}
