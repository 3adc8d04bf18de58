using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Campaigns;

/// <summary>The campaigns addresses begin with, kept until anything is saved: every page asks for one.</summary>
internal sealed class KnownCampaigns(RecordVersion record)
{
    private const int KeptAtOnce = 1000;

    private readonly KeptReads<string, CampaignName> _kept = new(record, KeptAtOnce);

    /// <summary>Null for a code no campaign has; what isn't there yet is looked for again.</summary>
    /// <param name="code">The code.</param>
    /// <param name="request">The request's services: a context is made only for a campaign that isn't known.</param>
    /// <param name="cancel">Stops it.</param>
    public Task<CampaignName?> Find(string code, IServiceProvider request, CancellationToken cancel) => _kept.Get(code, () =>
        request.GetRequiredService<AdvocacyDb>().Campaigns.AsNoTracking().Where(known => known.Code == code)
            .Select(CampaignName.Of).FirstOrDefaultAsync(cancel));
}
