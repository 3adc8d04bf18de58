using Advocacy.Domain.Languages;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Shared;

/// <summary>Remembers the language a reader chose and goes back to where they were.</summary>
/// <remarks>Without a token, which would make every page another for everybody: nothing but the language can be chosen, and a form from another site is refused before.</remarks>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class SwitchLanguagePage : PageModel
{
    public const string CookieName = "language";

    public IActionResult OnGet() => LocalRedirect("~/");

    public IActionResult OnPost(string? to, string? returnUrl)
    {
        if (LanguageTags.TryFromTag(to, out var language) && Wording.Spoken.Contains(language))
        {
            Remember(HttpContext, language);
        }

        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "~/");
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
