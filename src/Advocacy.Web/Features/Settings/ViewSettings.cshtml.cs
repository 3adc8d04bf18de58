using Advocacy.Web.Campaigns;
using Advocacy.Web.Features.Campaigns;
using Advocacy.Web.Features.Judging;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Settings;

/// <summary>The campaign, its rubric, and whoever may do what.</summary>
public sealed class ViewSettingsPage(IMediator mediator, CurrentCampaign current) : PageModel
{
    public IReadOnlyList<AccountLine> Accounts { get; private set; } = [];

    /// <summary>Null outside of any.</summary>
    public CampaignView? Campaign { get; private set; }

    public RubricView? Rubric { get; private set; }

    public async Task OnGet(CancellationToken cancel)
    {
        Accounts = await mediator.Send(new ListAccounts(), cancel);
        if (current.IsChosen)
        {
            Campaign = await mediator.Send(new ViewCampaign(), cancel);
            Rubric = await mediator.Send(new ViewRubric(), cancel);
        }
    }
}
