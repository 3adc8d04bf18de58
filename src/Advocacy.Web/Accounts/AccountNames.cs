using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Accounts;

/// <summary>Says who an account is, where the record holds its id.</summary>
internal static class AccountNames
{
    /// <param name="db">The record.</param>
    /// <param name="idOrName">An account's id; what was recorded before ids were kept is the name itself.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task<string?> NameOfAccount(this AdvocacyDb db, string? idOrName, CancellationToken cancel) => idOrName is null
        ? null
        : await db.Users.Where(account => account.Id == idOrName).Select(account => account.DisplayName).FirstOrDefaultAsync(cancel) ?? idOrName;

    /// <summary>The names of some accounts, by id; of what is no account there is none.</summary>
    public static Task<Dictionary<string, string>> NamesOfAccounts(this AdvocacyDb db, IEnumerable<string?> ids, CancellationToken cancel)
    {
        var wanted = ids.OfType<string>().Distinct().ToList();
        return db.Users.Where(account => wanted.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.DisplayName, cancel);
    }
}
