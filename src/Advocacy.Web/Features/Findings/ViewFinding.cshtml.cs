using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Findings;

public sealed class ViewFindingPage(IMediator mediator) : PageModel
{
    [FromRoute]
    public int Number { get; set; }

    public FindingView Finding { get; private set; } = null!;

    public async Task OnGet(CancellationToken cancel) =>
        Finding = await mediator.Send(new ViewFinding(Number), cancel);
}
