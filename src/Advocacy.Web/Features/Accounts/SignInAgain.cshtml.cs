using Advocacy.Web.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Accounts;

/// <summary>Takes over from a form that came when its session had ended: it asks to sign in again, and carries along what was typed.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class SignInAgainPage : PageModel
{
    /// <summary>Larger ones carry a file, which can't be carried along.</summary>
    internal const long LargestKept = 2 * 1024 * 1024;

    public SignInForm Form { get; } = new();

    /// <summary>The address of the form.</summary>
    public string ReturnUrl { get; private set; } = "/";

    /// <summary>What was typed; null where it can't be kept.</summary>
    public string? Typed { get; private set; }

    public async Task OnPost()
    {
        if (HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } before)
        {
            ReturnUrl = $"{before.OriginalPathBase}{before.OriginalPath}{before.OriginalQueryString}";
        }

        // A password is kept nowhere, nor shown again.
        if (Request.ContentLength <= LargestKept && !ReturnUrl.Split('?')[0].EndsWith(ChangeOwnPasswordPage.Address, StringComparison.OrdinalIgnoreCase))
        {
            try
            {
                Typed = Drafts.Write(await Request.ReadFormAsync(HttpContext.RequestAborted));
            }
            catch (Exception unreadable) when (unreadable is InvalidDataException or BadHttpRequestException)
            {
                // What is no form has no text to keep.
            }
        }
    }
}
