using Advocacy.Domain.Languages;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Cards;

/// <summary>A published card as a PDF; an earlier edition is asked for by its number.</summary>
[AllowAnonymous]
public sealed class ReadPublishedPrintPage(IMediator mediator) : PageModel
{
    public async Task<IActionResult> OnGet(int year, string language, int? edition, bool download, CancellationToken cancel)
    {
        var file = await mediator.Send(new ReadPublishedPrint(year, LanguageTags.FromTag(language), edition), cancel);
        return CardFileResult.Of(file, year, language, download, Response);
    }
}
