using Advocacy.Web.Accounts;
using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Sample;

/// <summary>Loads the sample campaign and its accounts into an empty record.</summary>
internal sealed class SampleCampaign(AdvocacyDb db, AccountBook accounts)
{
    /// <returns>True when it was loaded, false when a campaign was on record already.</returns>
    public async Task<bool> LoadIfEmpty(CancellationToken cancel)
    {
        if (await db.Campaigns.AnyAsync(cancel))
        {
            return false;
        }

        foreach (var account in SampleAccounts.All)
        {
            await accounts.Open(account.Email, account.Name, account.Password, account.Roles);
        }

        return true;
    }
}
