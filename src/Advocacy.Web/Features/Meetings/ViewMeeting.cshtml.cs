using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Meetings;

public sealed class ViewMeetingPage(IMediator mediator, CurrentActor actor) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public MeetingView Meeting { get; private set; } = null!;

    public bool MayLog => Permissions.Allow(typeof(LogMeeting), actor.Value);

    public async Task OnGet(CancellationToken cancel) => Meeting = await mediator.Send(new ViewMeeting(Id), cancel);
}
