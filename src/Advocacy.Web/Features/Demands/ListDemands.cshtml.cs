using Advocacy.Web.Data;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Demands;

public sealed class ListDemandsPage(IMediator mediator) : PageModel
{
    public IReadOnlyList<DemandStanding> Demands { get; private set; } = [];

    public async Task OnGet(CancellationToken cancel) => Demands = await mediator.Send(new ListDemands(), cancel);
}
