using Advocacy.Web.Accounts;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Settings;

/// <summary>Whoever has an account, by name; those that are closed come last.</summary>
[AllowedTo(Role.Administrator), AcrossCampaigns]
public sealed record ListAccounts : IQuery<IReadOnlyList<AccountLine>>;

public sealed record AccountLine(string Id, string Name, string Email, IReadOnlyList<Role> Roles, AccountState State);

internal sealed class ListAccountsHandler(AdvocacyDb db) : IRequestHandler<ListAccounts, IReadOnlyList<AccountLine>>
{
    public async Task<IReadOnlyList<AccountLine>> Handle(ListAccounts query, CancellationToken cancel) =>
    [
        .. (await db.Users.ToListAsync(cancel))
            .OrderBy(account => account.State == AccountState.Closed).ThenBy(account => account.DisplayName, StringComparer.CurrentCulture).ThenBy(account => account.Id, StringComparer.Ordinal)
            .Select(account => new AccountLine(account.Id, account.DisplayName, account.Email ?? "", account.Roles, account.State)),
    ];
}
