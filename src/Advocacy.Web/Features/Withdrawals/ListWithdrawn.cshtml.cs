using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Withdrawals;

public sealed class ListWithdrawnPage(IMediator mediator, CurrentActor actor) : PageModel
{
    public IReadOnlyList<WithdrawnLine> Lines { get; private set; } = [];

    public bool MayPutBack => Permissions.Allow(typeof(PutBackRecord), actor.Value);

    public async Task OnGet(CancellationToken cancel) => Lines = await mediator.Send(new ListWithdrawn(), cancel);
}
