using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Sources;

public sealed class ViewEvidencePage(IMediator mediator) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public EvidenceView Source { get; private set; } = null!;

    public async Task OnGet(CancellationToken cancel) => Source = await mediator.Send(new ViewEvidence(Id), cancel);
}
