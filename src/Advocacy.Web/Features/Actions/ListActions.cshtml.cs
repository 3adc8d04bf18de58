using Advocacy.Domain.Actions;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Actions;

public sealed class ListActionsPage(IMediator mediator, CurrentActor actor) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Demand { get; set; }

    [BindProperty(SupportsGet = true)]
    public ActionKind? Kind { get; set; }

    public ActionList Actions { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Demands { get; private set; } = [];

    public bool IsFiltered => Demand is not null || Kind is not null;

    public bool MayRecord => Permissions.Allow(typeof(RecordAction), actor.Value);

    public async Task OnGet(CancellationToken cancel)
    {
        Actions = await mediator.Send(new ListActions { Demand = Demand, Kind = Kind }, cancel);
        Demands = [.. Actions.Demands.Select(demand =>
            new SelectListItem($"{demand.Code} {demand.Title.ForReader()}", demand.Code))];
    }
}
