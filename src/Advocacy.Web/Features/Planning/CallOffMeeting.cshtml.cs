using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Planning;

public sealed class CallOffMeetingPage(IMediator mediator) : FormPage<CallOffMeeting>
{
    [FromRoute]
    public Guid Id { get; set; }

    public PlanView Plan { get; private set; } = null!;

    protected override CallOffMeeting SeenAs(CallOffMeeting theirs) => Form with { Version = theirs.Version };

    protected override CallOffMeeting? OnRecord => Form with { Version = Plan.Version };

    protected override async Task Load(CancellationToken cancel)
    {
        Plan = await mediator.Send(new ViewPlan(Id), cancel);
        Form = Form with { Id = Id };
    }

    public void OnGet() => Form = Form with { Version = Plan.Version };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Planning.CalledOff");
        return LocalRedirect($"~/meetings/planned/{Id}");
    }
}
