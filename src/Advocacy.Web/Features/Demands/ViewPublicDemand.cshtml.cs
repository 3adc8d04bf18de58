using Advocacy.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Demands;

[AllowAnonymous]
public sealed class ViewPublicDemandPage(IMediator mediator, TimeProvider clock) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    public PublicDemandView Demand { get; private set; } = null!;

    public DateOnly Today => clock.Today();

    public async Task OnGet(CancellationToken cancel) => Demand = await mediator.Send(new ViewPublicDemand(Code), cancel);
}
