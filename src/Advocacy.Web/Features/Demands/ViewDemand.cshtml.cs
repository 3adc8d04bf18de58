using Advocacy.Web.Features.Judging;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Demands;

public sealed class ViewDemandPage(IMediator mediator, CurrentActor actor, TimeProvider clock) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    [FromQuery]
    public List<TimelineKind> Kind { get; set; } = [];

    public DemandView Demand { get; private set; } = null!;

    public bool MayAssess => Permissions.Allow(typeof(AssessDemand), actor.Value);

    public bool MayCorrect => Permissions.Allow(typeof(RecordObligation), actor.Value);

    public DateOnly Today => clock.Today();

    public int ThisYear => Today.Year;

    public async Task OnGet(CancellationToken cancel) => Demand = await mediator.Send(new ViewDemand(Code, Kind), cancel);
}
