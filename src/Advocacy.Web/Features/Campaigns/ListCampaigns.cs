using Advocacy.Domain.Cards;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Campaigns;

/// <summary>The campaigns on record, in the order of their codes; that a campaign exists is public.</summary>
[AllowedToAnyone, AcrossCampaigns]
public sealed record ListCampaigns : IQuery<IReadOnlyList<CampaignLine>>;

/// <param name="Demands">How many demands it makes.</param>
/// <param name="LatestCard">The latest year of which a card is published, or null.</param>
public sealed record CampaignLine(
    string Code, LocalText Title, LocalText Publisher, FuzzyDate Began, FuzzyDate? Ended, int Demands, int? LatestCard);

internal sealed class ListCampaignsHandler(AdvocacyDb db) : IRequestHandler<ListCampaigns, IReadOnlyList<CampaignLine>>
{
    public async Task<IReadOnlyList<CampaignLine>> Handle(ListCampaigns query, CancellationToken cancel) =>
        await db.Campaigns.OrderBy(campaign => campaign.Code)
            .Select(campaign => new CampaignLine(
                campaign.Code, campaign.Title, campaign.Publisher, campaign.Began, campaign.Ended,
                db.Demands.IgnoreQueryFilters().Count(demand => demand.CampaignId == campaign.Id),
                db.ProgressCards.IgnoreQueryFilters()
                    .Where(card => card.CampaignId == campaign.Id && card.State == CardState.Published).Max(card => (int?)card.Year)))
            .ToListAsync(cancel);
}
