using Advocacy.Web.Accounts;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Reviewing;

/// <summary>Who may be asked.</summary>
internal static class BoardAccounts
{
    /// <summary>The accounts of a role that are not closed, by name.</summary>
    public static async Task<List<Account>> OpenAccountsOf(this AdvocacyDb db, Role role, CancellationToken cancel) =>
        [.. (await db.Users.AsNoTracking().Where(account => account.State != AccountState.Closed).OrderBy(account => account.DisplayName).ThenBy(account => account.Id).ToListAsync(cancel))
            .Where(account => account.Roles.Contains(role))];
}
