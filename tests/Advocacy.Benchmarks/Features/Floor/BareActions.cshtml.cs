using Advocacy.Domain.Actions;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Benchmarks.Features.Floor;

/// <summary>The rows of the list of government actions, printed and nothing more.</summary>
[AllowAnonymous]
public sealed class BareActionsPage(AdvocacyDb db) : PageModel
{
    public IReadOnlyList<GovernmentAction> Actions { get; private set; } = [];

    public async Task OnGet(CancellationToken cancel) =>
        Actions = await db.GovernmentActions.AsNoTracking().AsSplitQuery()
            .Include(action => action.Authorities).Include(action => action.Stages).Include(action => action.Effects)
            .OrderByDescending(action => action.Number).Take(PartOfList.Length).ToListAsync(cancel);
}
