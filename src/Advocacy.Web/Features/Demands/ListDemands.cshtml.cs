using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Demands;

public sealed class ListDemandsPage(IMediator mediator, CurrentActor actor) : PageModel
{
    public IReadOnlyList<DemandStanding> Demands { get; private set; } = [];

    public bool MayAsk => Permissions.Allow(typeof(AskDemand), actor.Value);

    public async Task<IActionResult> OnGet(bool csv, CancellationToken cancel)
    {
        Demands = await mediator.Send(new ListDemands(), cancel);
        return csv
            ? CsvList.Of(
                "demands", Demands.SelectMany(demand => demand.Years, (demand, year) => (Demand: demand, Judged: year)),
                (Wording.Of("Demands.Code"), line => line.Demand.Code),
                (Wording.Of("Demands.Demand"), line => line.Demand.Title),
                (Wording.Of("Demands.Year"), line => line.Judged.Year),
                (Wording.Of("Demands.Level"), line => line.Judged.Word),
                (Wording.Of("Demands.Movement"), line => Wording.Of(line.Judged.Movement)))
            : Page();
    }
}
