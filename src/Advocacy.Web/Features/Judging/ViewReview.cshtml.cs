using Advocacy.Web.Features.Cards;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Judging;

public sealed class ViewReviewPage(IMediator mediator, CurrentActor actor) : PageModel
{
    public ReviewView Review { get; private set; } = null!;

    public bool MayJudge => Permissions.Allow(typeof(AssessDemand), actor.Value);

    public bool MayMake => Permissions.Allow(typeof(MakeProgressCard), actor.Value);

    public async Task OnGet(CancellationToken cancel) => Review = await mediator.Send(new ViewReview(), cancel);
}
