using Advocacy.Domain.Campaigns;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Data;

/// <summary>Where the application itself looks at every campaign: its queue, its verbs.</summary>
internal static class OfAllCampaigns
{
    public const string Filter = "campaign";

    public static IQueryable<T> OfEveryCampaign<T>(this IQueryable<T> records)
        where T : class, IOfCampaign => records.IgnoreQueryFilters([Filter]);
}
