using System.ComponentModel.DataAnnotations;
using Advocacy.Web.Accounts;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Settings;

/// <summary>Says anew what somebody may do, or closes their account; it counts from their next click.</summary>
[AllowedTo(Role.Administrator), AcrossCampaigns]
public sealed record ChangeAccount : Command<string>
{
    public const int ReasonMaxLength = 500;

    [StringLength(64)]
    public string Id { get; init; } = "";

    /// <summary>The account's stamp when the form was opened.</summary>
    [StringLength(64)]
    public string? Stamp { get; init; }

    public IReadOnlyList<Role> Roles { get; init; } = [];

    public bool IsClosed { get; init; }

    [Required, StringLength(ReasonMaxLength)]
    public string? Reason { get; init; }

    public override string? Because => Reason;
}

internal sealed class ChangeAccountHandler(AdvocacyDb db) : IRequestHandler<ChangeAccount, string>
{
    public async Task<string> Handle(ChangeAccount command, CancellationToken cancel)
    {
        // All of them: whether an administrator is left can't be told from one.
        var accounts = await db.Users.ToListAsync(cancel);
        var account = accounts.Find(account => account.Id == command.Id) ?? throw new NotFoundException("An account");
        account.MustStillBe(command.Stamp);
        account.Become(command.Roles, command.IsClosed);
        AccountRules.SomebodyAdministers.Requires(
            accounts.Any(other => other.State == AccountState.Open && other.Roles.Contains(Role.Administrator)));
        return account.Id;
    }
}
