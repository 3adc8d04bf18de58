using Advocacy.Domain.Languages;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Cards;

/// <summary>The card that is being made, as a PDF.</summary>
public sealed class ReadCardPrintPage(IMediator mediator) : PageModel
{
    public async Task<IActionResult> OnGet(int year, string language, bool download, CancellationToken cancel)
    {
        var file = await mediator.Send(new ReadCardPrint(year, LanguageTags.FromTag(language)), cancel);
        return CardFileResult.Of(file, year, language, download, Response);
    }
}
