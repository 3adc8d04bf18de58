using Advocacy.Web.Data;
using Advocacy.Web.Journal;
using Advocacy.Web.Pipeline;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Accounts;

/// <summary>Opens accounts and knows whether there is any.</summary>
public sealed class AccountBook(UserManager<Account> accounts, AdvocacyDb db, WriteGate gate, CurrentAct act)
{
    public Task<bool> IsEmpty() => accounts.Users.AllAsync(account => false);

    /// <summary>Opens the first account there is; of several who ask at once, one gets it.</summary>
    /// <returns>Why not, as sentences; nothing when it is open. Null when there is an account already.</returns>
    public async Task<IReadOnlyList<string>?> OpenFirst(string email, string name, string password)
    {
        act.Is("OpenAccount");
        using var turn = await gate.Enter();
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (!await IsEmpty())
        {
            return null;
        }

        var refusals = await Open(email, name, password, AccountRules.Founder);
        if (refusals.Count == 0)
        {
            await transaction.CommitAsync();
        }

        return refusals;
    }

    /// <summary>Opens an account.</summary>
    /// <returns>Why not, as sentences; nothing when it is open.</returns>
    public async Task<IReadOnlyList<string>> Open(string email, string name, string password, IReadOnlyList<Role> roles)
    {
        var account = new Account { UserName = email, Email = email, DisplayName = name, Roles = roles, State = AccountState.Open };
        act.Is("OpenAccount");
        using var turn = db.Database.CurrentTransaction is null ? await gate.Enter() : null;
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync() : null;
        var outcome = await accounts.CreateAsync(account, password);
        if (transaction is not null && outcome.Succeeded)
        {
            await transaction.CommitAsync();
        }

        return [.. outcome.Errors.Select(error => error.Description)];
    }

    /// <summary>Opens an account that has no password yet, within the command that asks for it.</summary>
    /// <returns>Why not, as sentences; nothing when it is there.</returns>
    internal async Task<IReadOnlyList<string>> Invite(Account account)
    {
        AccountRules.EmailIsFree.Requires(await accounts.FindByEmailAsync(account.Email!) is null);
        var outcome = await accounts.CreateAsync(account);
        return [.. outcome.Errors.Select(error => error.Description).Distinct()];
    }
}
