using Advocacy.Domain.Languages;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Cards;

public sealed class ViewCardPage(IMediator mediator, CurrentActor actor) : PageModel
{
    [FromRoute]
    public int Year { get; set; }

    /// <summary>The language of the preview, as a tag.</summary>
    [FromQuery]
    public string? Show { get; set; }

    public CardView Card { get; private set; } = null!;

    public Language Shown => Card.Languages.Or(LanguageTags.TryFromTag(Show, out var language) ? language : Wording.Language);

    public bool MayMake => Permissions.Allow(typeof(MakeProgressCard), actor.Value);

    public bool MayWithdraw => Permissions.Allow(typeof(WithdrawCard), actor.Value);

    public async Task OnGet(CancellationToken cancel)
    {
        Card = await mediator.Send(new ViewCard(Year), cancel);
        this.TellOf(Card);
    }
}
