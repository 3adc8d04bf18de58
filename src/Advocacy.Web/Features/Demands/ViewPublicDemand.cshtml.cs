using Advocacy.Web.Features.Shared;
using Advocacy.Web.Hosting;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Advocacy.Web.Features.Demands;

[AllowAnonymous, OutputCache(PolicyName = PublicPages.Policy)]
public sealed class ViewPublicDemandPage(IMediator mediator, TimeProvider clock) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    public PublicDemandView Demand { get; private set; } = null!;

    public DateOnly Today => clock.Today();

    public async Task OnGet(CancellationToken cancel) => Demand = await mediator.Send(new ViewPublicDemand(Code), cancel);
}
