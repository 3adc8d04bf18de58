using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Cards;

public sealed class WithdrawCardPage(IMediator mediator) : FormPage<WithdrawCard>
{
    [FromRoute]
    public int Year { get; set; }

    [FromRoute]
    public int Edition { get; set; }

    /// <exception cref="NotFoundException">No such edition is published.</exception>
    protected override async Task Load(CancellationToken cancel)
    {
        if ((await mediator.Send(new ListPublishedCards(), cancel)).All(card => (card.Year, card.Edition) != (Year, Edition)))
        {
            throw new NotFoundException("A published edition");
        }
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await mediator.Send(Form with { Year = Year, Edition = Edition }, cancel);
        TempData["Done"] = Wording.Of("Cards.WithdrawnDone", Year, Edition);
        return LocalRedirect($"~/cards/{Year}");
    }
}
