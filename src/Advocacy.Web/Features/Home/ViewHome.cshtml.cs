using Advocacy.Domain.Judging;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Features.Campaigns;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Judging;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Home;

/// <summary>The first page: what is public for a stranger, where things stand for a member.</summary>
[AllowAnonymous]
public sealed class ViewHomePage(IMediator mediator, CurrentActor actor, CurrentCampaign campaign) : PageModel
{
    public bool IsMember => actor.Value.IsSignedIn;

    public bool MayAssess => Permissions.Allow(typeof(AssessDemand), actor.Value);

    public bool MayMakeCards => Permissions.Allow(typeof(MakeProgressCard), actor.Value);

    public HomeView Home { get; private set; } = null!;

    public IReadOnlyList<PublishedCardLine> Published { get; private set; } = [];

    /// <summary>Without a campaign in the address: the only one there is, or else the list to choose from.</summary>
    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (!campaign.IsChosen)
        {
            return LocalRedirect(await mediator.Send(new ListCampaigns(), cancel) is [var only] ? $"/{only.Code}" : "/campaigns");
        }

        Published = await mediator.Send(new ListPublishedCards(), cancel);
        if (IsMember)
        {
            Home = await mediator.Send(new ViewHome(), cancel);
        }

        return Page();
    }

    /// <summary>The campaign's standing in one sentence.</summary>
    public static string Sentence(MovementTally tally)
    {
        if (tally.Since is null)
        {
            return Wording.Of("Home.NothingToCompare", tally.Demands);
        }

        var moved = tally.Moved switch
        {
            0 => Wording.Of("Home.MovedNone", tally.Demands, tally.Since),
            1 => Wording.Of("Home.MovedOne", tally.Demands, tally.Since),
            _ => Wording.Of("Home.MovedMany", tally.Moved, tally.Demands, tally.Since),
        };
        var back = tally.WentBack switch
        {
            0 => Wording.Of("Home.BackNone"),
            1 => Wording.Of("Home.BackOne"),
            _ => Wording.Of("Home.BackMany", tally.WentBack),
        };
        return Wording.Of("Home.Sentence", moved, back);
    }
}
