using System.Diagnostics;
using Advocacy.Web.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Errors;

/// <summary>Says what went wrong and what to do, never how it is built inside.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class ShowErrorPage : PageModel
{
    private static readonly int[] Known = [400, 403, 404, 429, 500, 503];

    [FromRoute]
    public int Code { get; set; }

    /// <summary>What to quote when reporting it.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>Where what was typed and may not be saved is found; null where nothing was kept.</summary>
    public string? Draft => HttpContext.Items[typeof(Drafts)] is string ? "/drafts" : null;

    public void OnGet() => Show();

    public void OnPost() => Show();

    private void Show()
    {
        Code = Known.Contains(Code) ? Code : Code >= 500 ? 500 : 400;
        Reference = Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;
    }
}
