using Advocacy.Domain.Languages;
using Advocacy.Web.Accounts;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Hosting;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Accounts;

/// <summary>One's own account: the password, the language, where one is signed in.</summary>
public sealed class ViewOwnAccountPage : PageModel
{
    public Account Account { get; private set; } = null!;

    public IReadOnlyList<OwnSession> Sessions { get; private set; } = [];

    private OwnAccount Own => HttpContext.RequestServices.GetRequiredService<OwnAccount>();

    public async Task OnGet(CancellationToken cancel)
    {
        Account = await Own.Read(cancel);
        var here = HttpContext.Features.Get<Session>()?.KeySha256;
        Sessions = [.. (await Own.Sessions(cancel)).Select(session => new OwnSession(session.Began, session.Seen, session.KeySha256 == here))];
    }

    public async Task<IActionResult> OnPostLanguage(string? language)
    {
        if (LanguageTags.TryFromTag(language, out var chosen) && Wording.Spoken.Contains(chosen))
        {
            await Own.Speak(chosen);
            SwitchLanguagePage.Remember(HttpContext, chosen);
        }

        return LocalRedirect("~/account");
    }

    /// <summary>Whether keys of one letter do something, in this browser.</summary>
    public bool HasLetters => !Request.Has(OwnCookies.NoLetters);

    public IActionResult OnPostLetters(bool on)
    {
        if (on)
        {
            Response.Cookies.Delete(OwnCookies.NoLetters);
        }
        else
        {
            Response.Cookies.Append(OwnCookies.NoLetters, "1", new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = Request.IsHttps, MaxAge = TimeSpan.FromDays(365), IsEssential = true });
        }

        TempData["Done"] = Wording.Of(on ? "Accounts.LettersAreOn" : "Accounts.LettersAreOff");
        return LocalRedirect("~/account");
    }

    /// <summary>The address that was just made: it is shown this once.</summary>
    public string? CalendarAddress => TempData["Calendar"] is string key && Request.PathBase.HasValue ? $"{Request.Scheme}://{Request.Host}{Request.PathBase}/calendar/{key}.ics" : null;

    public async Task<IActionResult> OnPostOpenCalendar()
    {
        TempData["Calendar"] = await Own.OpenCalendar();
        return LocalRedirect("~/account#own-calendar");
    }

    public async Task<IActionResult> OnPostCloseCalendar()
    {
        await Own.CloseCalendar();
        TempData["Done"] = Wording.Of("Accounts.CalendarClosed");
        return LocalRedirect("~/account");
    }

    public async Task<IActionResult> OnPostEndOthers()
    {
        TempData["Done"] = Wording.Of("Accounts.OthersEnded", await Own.EndOtherSessions(HttpContext));
        return LocalRedirect("~/account");
    }
}

/// <param name="IsThis">Whether it is the one that asks.</param>
public sealed record OwnSession(DateTime Began, DateTime Seen, bool IsThis);
