using System.Security.Cryptography;
using System.Text;
using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Accounts;

/// <summary>The keys by which calendar programs read an account's days.</summary>
/// <remarks>Of a key its hash alone is kept: what is in the database, or in a copy of it, opens nothing.</remarks>
internal sealed class CalendarKeys(AdvocacyDb db)
{
    private const int Bytes = 24;

    /// <summary>A new key, said once.</summary>
    public static string Draw() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    public static string Sha256(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    /// <summary>Whose days a key opens; null for one that nobody has, and where its account is closed.</summary>
    public async Task<Account?> Find(string key, CancellationToken cancel)
    {
        var sha256 = Sha256(key);
        return await db.Users.AsNoTracking().FirstOrDefaultAsync(account => account.CalendarKeySha256 == sha256 && account.State == AccountState.Open, cancel);
    }
}
