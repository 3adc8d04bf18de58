using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Cards;

public sealed class ListCardsPage(IMediator mediator, CurrentActor actor) : PageModel
{
    public IReadOnlyList<CardLine> Cards { get; private set; } = [];

    public bool MayMake => Permissions.Allow(typeof(MakeProgressCard), actor.Value);

    public async Task OnGet(CancellationToken cancel) => Cards = await mediator.Send(new ListCards(), cancel);
}
