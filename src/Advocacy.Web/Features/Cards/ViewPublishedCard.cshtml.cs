using Advocacy.Domain.Languages;
using Advocacy.Web.Hosting;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Advocacy.Web.Features.Cards;

[AllowAnonymous, OutputCache(PolicyName = PublicPages.Policy)]
public sealed class ViewPublishedCardPage(IMediator mediator) : PageModel
{
    [FromRoute]
    public int Year { get; set; }

    /// <summary>An earlier edition, by its number.</summary>
    [FromQuery]
    public int? Edition { get; set; }

    public Language Language { get; private set; }

    public PublishedCard Card { get; private set; } = null!;

    /// <summary>What follows an address so that it stays with this edition: nothing for the latest.</summary>
    public string Suffix => Card.Edition == (Card.Editions.FirstOrDefault(edition => edition.Withdrawn is null) ?? Card.Editions[0]).Edition ? "" : $"?edition={Card.Edition}";

    public async Task OnGet(string? language, CancellationToken cancel)
    {
        var isNamed = LanguageTags.TryFromTag(language, out var chosen);
        Card = await mediator.Send(new ViewPublishedCard(Year, isNamed ? chosen : Wording.Language, Edition) { OrAnother = !isNamed }, cancel);
        Language = Card.Language;
        if (Card.Withdrawn is not null)
        {
            Response.StatusCode = StatusCodes.Status410Gone;
        }
    }
}
