using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Campaigns;

/// <summary>Every campaign on record: where somebody chooses, when there is more than one.</summary>
[AllowAnonymous]
public sealed class ListCampaignsPage(IMediator mediator) : PageModel
{
    public IReadOnlyList<CampaignLine> Campaigns { get; private set; } = [];

    public async Task OnGet(CancellationToken cancel) => Campaigns = await mediator.Send(new ListCampaigns(), cancel);
}
