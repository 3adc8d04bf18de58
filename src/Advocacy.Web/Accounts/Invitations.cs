using Advocacy.Web.Data;
using Advocacy.Web.Journal;
using Advocacy.Web.Pipeline;
using Microsoft.AspNetCore.Identity;

namespace Advocacy.Web.Accounts;

/// <summary>The links by which somebody chooses the password of an account that has none.</summary>
/// <remarks>
/// Nothing is kept of a link: its key is the framework's own token, signed for this account as it is now. So a link
/// opens once, for <see cref="AccountRules.InvitationValidity"/>, and what is in the database opens nothing.
/// </remarks>
public sealed class Invitations(UserManager<Account> accounts, AdvocacyDb db, WriteGate gate, CurrentActor actor, CurrentAct act)
{
    private const string Purpose = "Invitation";

    /// <summary>Where whoever is invited chooses a password.</summary>
    public async Task<string> AddressFor(Account account) =>
        $"/invitation/{account.Id}?key={Uri.EscapeDataString(await accounts.GenerateUserTokenAsync(account, TokenOptions.DefaultProvider, Purpose))}";

    /// <returns>Null when the link opens nothing: used, over, withdrawn, or never given.</returns>
    public async Task<Account?> Find(string id, string? key) =>
        await accounts.FindByIdAsync(id) is { State: AccountState.Invited } account
        && await accounts.VerifyUserTokenAsync(account, TokenOptions.DefaultProvider, Purpose, key ?? "")
            ? account
            : null;

    /// <summary>Gives the account its password, and its name as its owner writes it.</summary>
    /// <returns>Why not, as sentences; nothing when it is open. Null when the link opens nothing.</returns>
    public async Task<IReadOnlyList<string>?> Accept(string id, string? key, string name, string password)
    {
        using var turn = await gate.Enter();
        await using var transaction = await db.Database.BeginTransactionAsync();
        // Read within the transaction, whatever was read before it: of two who use the link at once, one is late.
        db.ChangeTracker.Clear();
        if (await Find(id, key) is not { } account)
        {
            return null;
        }

        (account.DisplayName, account.State) = (name, AccountState.Open);
        actor.Value = account.AsActor();
        act.Is("AcceptInvitation");
        var outcome = await accounts.AddPasswordAsync(account, password);
        if (outcome.Succeeded)
        {
            await transaction.CommitAsync();
        }

        return [.. outcome.Errors.Select(error => error.Description)];
    }
}
