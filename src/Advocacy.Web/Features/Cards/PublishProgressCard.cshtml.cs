using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Cards;

public sealed class PublishProgressCardPage(IMediator mediator) : FormPage<PublishProgressCard>
{
    [FromRoute]
    public int Year { get; set; }

    public CardView Card { get; private set; } = null!;

    protected override async Task Load(CancellationToken cancel) => Card = await mediator.Send(new ViewCard(Year), cancel);

    public void OnGet() => Form = new() { CardId = Card.Id, Version = Card.Version };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await mediator.Send(Form with { CardId = Card.Id }, cancel);
        TempData["Done"] = Wording.Of("Cards.Published");
        return LocalRedirect($"~/cards/{Year}");
    }
}
