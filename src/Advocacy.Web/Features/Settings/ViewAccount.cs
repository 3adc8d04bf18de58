using Advocacy.Web.Accounts;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Settings;

/// <summary>One account, and the link that opens it while it has no password.</summary>
[AllowedTo(Role.Administrator), AcrossCampaigns]
public sealed record ViewAccount(string Id) : IQuery<AccountView>;

/// <param name="Stamp">Of the account as it is now.</param>
/// <param name="Link">The way in for whoever has no password, without the host; null for any other.</param>
/// <param name="IsOwn">Whether it is the reader's.</param>
public sealed record AccountView(
    string Id, string Name, string Email, IReadOnlyList<Role> Roles, AccountState State, string? Stamp, string? Link, bool IsOwn);

internal sealed class ViewAccountHandler(AdvocacyDb db, Invitations invitations, CurrentActor actor) : IRequestHandler<ViewAccount, AccountView>
{
    public async Task<AccountView> Handle(ViewAccount query, CancellationToken cancel)
    {
        var account = await db.Users.Require(account => account.Id == query.Id, cancel);
        return new(
            account.Id, account.DisplayName, account.Email ?? "", account.Roles, account.State, account.ConcurrencyStamp,
            account.State == AccountState.Invited ? await invitations.AddressFor(account) : null, account.Id == actor.Value.Id);
    }
}
