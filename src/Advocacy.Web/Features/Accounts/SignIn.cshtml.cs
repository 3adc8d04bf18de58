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
public sealed class SignInPage(UserManager<Account> accounts, SignInLog attempts, PasswordTurns turns, Drafts drafts, JournalNotes journal) : PageModel
{
    [BindProperty]
    public SignInForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>What had been typed into the form that is asked for, when the session ended.</summary>
    [BindProperty]
    public string? Typed { get; set; }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var place = Places.Of(HttpContext);
        if (attempts.Left(Form.Email, place) is { TotalSeconds: > 0 } wait)
        {
            ModelState.AddModelError("", Wording.Of("Accounts.WaitAMoment", Math.Ceiling(wait.TotalSeconds)));
            return Again();
        }

        var door = HttpContext.RequestServices.GetRequiredService<Door>();
        var account = await accounts.FindByEmailAsync(Form.Email);
        bool isRight;
        using (var turn = await turns.Enter(cancel))
        {
            if (turn is null)
            {
                Response.Headers.RetryAfter = "10";
                return StatusCode(StatusCodes.Status503ServiceUnavailable);
            }

            isRight = await door.IsPassword(account, Form.Password);
        }

        attempts.Note(Form.Email, place, isRight);
        if (!isRight)
        {
            ModelState.AddModelError("", Wording.Of("Accounts.WrongPair"));
            return Again();
        }

        await door.LetIn(HttpContext, account!);
        await journal.Note("SignIn", by: account!.AsActor(), cancel: CancellationToken.None);
        var asked = Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "~/";
        return LocalRedirect(Drafts.Read(Typed) is null ? asked : await drafts.Keep(account.Id, asked, Typed!));
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
