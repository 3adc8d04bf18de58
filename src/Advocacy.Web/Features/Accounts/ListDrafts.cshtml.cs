using Advocacy.Web.Accounts;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Accounts;

/// <summary>What one has begun and not saved.</summary>
public sealed class ListDraftsPage(Drafts drafts) : PageModel
{
    public IReadOnlyList<WaitingDraft> Waiting { get; private set; } = [];

    public static string TitleOf(WaitingDraft draft) => draft.Title.Length > 0 ? draft.Title : draft.Address;

    public async Task OnGet(CancellationToken cancel) => Waiting = await drafts.Waiting(null, cancel);

    public async Task<IActionResult> OnPostDiscard(Guid id)
    {
        await drafts.Forget(id);
        TempData["Done"] = Wording.Of("Accounts.DraftsDiscarded");
        return LocalRedirect("~/drafts");
    }
}
