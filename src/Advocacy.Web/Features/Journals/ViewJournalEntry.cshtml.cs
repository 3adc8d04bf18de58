using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Journals;

public sealed class ViewJournalEntryPage(IMediator mediator) : PageModel
{
    [FromRoute]
    public long Sequence { get; set; }

    public ActView Act { get; private set; } = null!;

    public async Task OnGet(CancellationToken cancel) => Act = await mediator.Send(new ViewJournalEntry(Sequence), cancel);
}
