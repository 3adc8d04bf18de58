using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Actions;

public sealed class ViewActionPage(IMediator mediator, CurrentActor actor) : PageModel
{
    [FromRoute]
    public int Number { get; set; }

    public ActionView Action { get; private set; } = null!;

    public bool MayAddStage => Permissions.Allow(typeof(ReachStage), actor.Value);

    public async Task OnGet(CancellationToken cancel) =>
        Action = await mediator.Send(new ViewAction(Number), cancel);
}
