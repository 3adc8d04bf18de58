using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Meetings;

public sealed class ListMeetingsPage(IMediator mediator, CurrentActor actor) : PageModel
{
    public IReadOnlyList<MeetingLine> Meetings { get; private set; } = [];

    public bool MayLog => Permissions.Allow(typeof(LogMeeting), actor.Value);

    public async Task OnGet(CancellationToken cancel) => Meetings = await mediator.Send(new ListMeetings(), cancel);
}
