using System.Collections.Concurrent;
using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Campaigns;

/// <summary>The campaigns addresses begin with, remembered: every page asks for one, and what it is called seldom changes.</summary>
public sealed class KnownCampaigns
{
    private readonly ConcurrentDictionary<string, CampaignName> _byCode = new(StringComparer.Ordinal);

    /// <summary>Null for a code no campaign has; what isn't there yet is looked for again.</summary>
    /// <param name="code">The code.</param>
    /// <param name="request">The request's services: a context is made only for a campaign that isn't known.</param>
    /// <param name="cancel">Stops it.</param>
    internal async Task<CampaignName?> Find(string code, IServiceProvider request, CancellationToken cancel)
    {
        if (!_byCode.TryGetValue(code, out var campaign)
            && (campaign = await request.GetRequiredService<AdvocacyDb>().Campaigns.Where(known => known.Code == code)
                .Select(CampaignName.Of).FirstOrDefaultAsync(cancel)) is not null)
        {
            _byCode[code] = campaign;
        }

        return campaign;
    }

    /// <summary>Looks at it anew the next time: it is called something else now.</summary>
    public void Forget(string code) => _byCode.TryRemove(code, out _);
}
