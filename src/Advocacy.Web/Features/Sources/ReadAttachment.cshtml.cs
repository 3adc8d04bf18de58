using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace Advocacy.Web.Features.Sources;

/// <summary>A copy is always taken away, never shown within the application.</summary>
public sealed class ReadAttachmentPage(IMediator mediator) : PageModel
{
    public async Task<IActionResult> OnGet(Guid id, Guid copy, CancellationToken cancel)
    {
        var file = await mediator.Send(new ReadAttachment(id, copy), cancel);
        return new PhysicalFileResult(file.Path, file.MediaType)
        {
            FileDownloadName = file.Name,
            EntityTag = new EntityTagHeaderValue($"\"{file.Sha256}\""),
        };
    }
}
