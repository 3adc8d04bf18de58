using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Sources;

/// <summary>A copy is always taken away, never shown within the application.</summary>
public sealed class ReadAttachmentPage(IMediator mediator) : PageModel
{
    public async Task<IActionResult> OnGet(Guid id, Guid copy, CancellationToken cancel) =>
        (await mediator.Send(new ReadAttachment(id, copy), cancel)).ToBeTakenAway();
}
