using Advocacy.Domain.Campaigns;
using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Campaigns;

internal static class CampaignOfAnAct
{
    /// <summary>The current campaign with those of its demands that an act names; of a petition's thirty an act is about one or two.</summary>
    /// <exception cref="Pipeline.NotFoundException">It is gone.</exception>
    public static Task<Campaign> CampaignWith(this AdvocacyDb db, CurrentCampaign current, IEnumerable<Guid> demands, CancellationToken cancel)
    {
        var named = demands.Distinct().ToList();
        return db.Campaigns.Include(campaign => campaign.Demands.Where(demand => named.Contains(demand.Id)))
            .Require(campaign => campaign.Id == current.Id, cancel);
    }
}
