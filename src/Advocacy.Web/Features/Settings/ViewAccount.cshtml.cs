using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Settings;

public sealed class ViewAccountPage(IMediator mediator) : PageModel
{
    [FromRoute]
    public string Id { get; set; } = "";

    public AccountView Account { get; private set; } = null!;

    /// <summary>The link as it is sent to whoever is invited.</summary>
    public string? Link => Account.Link is { } link ? $"{Request.Scheme}://{Request.Host}{link}" : null;

    public async Task OnGet(CancellationToken cancel) => Account = await mediator.Send(new ViewAccount(Id), cancel);
}
