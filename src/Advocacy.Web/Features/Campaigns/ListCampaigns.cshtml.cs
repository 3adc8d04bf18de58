using Advocacy.Web.Hosting;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Advocacy.Web.Features.Campaigns;

/// <summary>Every campaign on record: where somebody chooses, when there is more than one.</summary>
[AllowAnonymous, OutputCache(PolicyName = PublicPages.Policy)]
public sealed class ListCampaignsPage(IMediator mediator, CurrentActor actor) : PageModel
{
    public IReadOnlyList<CampaignLine> Campaigns { get; private set; } = [];

    public bool MayStart => Permissions.Allow(typeof(StartCampaign), actor.Value);

    public async Task OnGet(CancellationToken cancel) => Campaigns = await mediator.Send(new ListCampaigns(), cancel);
}
