using Advocacy.Web.Features.Sources;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Meetings;

/// <summary>A file is always taken away, never shown within the application.</summary>
public sealed class ReadMeetingFilePage(IMediator mediator) : PageModel
{
    public async Task<IActionResult> OnGet(Guid id, Guid file, CancellationToken cancel) =>
        (await mediator.Send(new ReadMeetingFile(id, file), cancel)).ToBeTakenAway();
}
