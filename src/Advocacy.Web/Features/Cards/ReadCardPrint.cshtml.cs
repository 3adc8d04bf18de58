using Advocacy.Domain.Languages;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace Advocacy.Web.Features.Cards;

/// <summary>A card as a PDF, with its own hash as the tag by which a reader's copy is recognised.</summary>
[AllowAnonymous]
public sealed class ReadCardPrintPage(IMediator mediator) : PageModel
{
    public async Task<IActionResult> OnGet(int year, string language, bool download, CancellationToken cancel)
    {
        var file = await mediator.Send(new ReadCardPrint(year, LanguageTags.FromTag(language)), cancel);
        return new FileContentResult(file.Pdf, "application/pdf")
        {
            FileDownloadName = download ? $"progress-card-{year}-{language}.pdf" : null,
            EntityTag = new EntityTagHeaderValue($"\"{file.Sha256}\""),
        };
    }
}
