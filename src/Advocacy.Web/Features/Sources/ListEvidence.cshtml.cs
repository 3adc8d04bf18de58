using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Sources;

public sealed class ListEvidencePage(IMediator mediator, CurrentActor actor) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Text { get; set; }

    public IReadOnlyList<EvidenceLine> Evidence { get; private set; } = [];

    public bool MayEnter => Permissions.Allow(typeof(EnterEvidence), actor.Value);

    public async Task OnGet(CancellationToken cancel) =>
        Evidence = await mediator.Send(new ListEvidence(Text), cancel);
}
