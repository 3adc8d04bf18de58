using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Journals;

public sealed class ViewHistoryPage(IMediator mediator) : PageModel
{
    [FromRoute]
    public string Kind { get; set; } = "";

    [FromRoute]
    public Guid Id { get; set; }

    public HistoryView History { get; private set; } = null!;

    public async Task OnGet(CancellationToken cancel) => History = await mediator.Send(new ViewHistory(Kind, Id), cancel);
}
