using System.Collections.Concurrent;
using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Campaigns;

/// <summary>The campaigns addresses begin with, remembered: every page asks for one, and what it is called never changes.</summary>
internal sealed class KnownCampaigns
{
    private readonly ConcurrentDictionary<string, CampaignName> _byCode = new(StringComparer.Ordinal);

    /// <summary>Null for a code no campaign has; what isn't there yet is looked for again.</summary>
    public async Task<CampaignName?> Find(string code, AdvocacyDb db, CancellationToken cancel)
    {
        if (!_byCode.TryGetValue(code, out var campaign)
            && (campaign = await db.Campaigns.Where(known => known.Code == code).Select(CampaignName.Of).FirstOrDefaultAsync(cancel)) is not null)
        {
            _byCode[code] = campaign;
        }

        return campaign;
    }
}
