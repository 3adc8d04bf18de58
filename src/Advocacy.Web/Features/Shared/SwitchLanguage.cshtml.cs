using Advocacy.Domain.Languages;
using Advocacy.Web.Accounts;
using Advocacy.Web.Features.Accounts;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Shared;

/// <summary>Remembers the language a reader chose and goes back to where they were.</summary>
/// <remarks>Without a token, which would make every page another for everybody: nothing but the language can be chosen, and a form from another site is refused before.</remarks>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class SwitchLanguagePage(CurrentActor actor, Drafts drafts) : PageModel
{
    public const string CookieName = "language";

    /// <summary>The fields of the choice itself.</summary>
    private const int Chosen = 2;

    public IActionResult OnGet() => LocalRedirect("~/");

    public async Task<IActionResult> OnPost(string? to, string? returnUrl)
    {
        if (LanguageTags.TryFromTag(to, out var language) && (actor.Value.IsSignedIn ? Wording.Spoken : Wording.SpokenInPublic).Contains(language))
        {
            Remember(HttpContext, language);
        }

        var back = Url.IsLocalUrl(returnUrl) ? returnUrl : "~/";
        // What was typed on that page comes along, if it is whoever is signed in here who typed it: the form's token says so when it is filled in again.
        return LocalRedirect(actor.Value is { IsSignedIn: true, Id: { } account } && Request.Form.Count > Chosen && Request.ContentLength <= SignInAgainPage.LargestKept
            ? await drafts.Keep(account, back, Drafts.Write(Request.Form, Drafts.InAnotherLanguage))
            : back);
    }

    /// <summary>Has the browser ask for pages in that language from now on.</summary>
    internal static void Remember(HttpContext context, Language language) => context.Response.Cookies.Append(
        CookieName,
        CookieRequestCultureProvider.MakeCookieValue(new(language.Tag())),
        new()
        {
            MaxAge = TimeSpan.FromDays(365),
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
}
