using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Web.Pipeline;
using Microsoft.AspNetCore.Identity;

namespace Advocacy.Web.Accounts;

/// <summary>Somebody who may sign in, once they have chosen a password.</summary>
/// <remarks>
/// The key stays a string: passkeys lose their name with any other. An account is closed and never removed, since the
/// record says by whom each part of it was written.
/// </remarks>
public sealed class Account : IdentityUser
{
    public const int DisplayNameMaxLength = 120;

    public string DisplayName { get; set; } = "";

    public IReadOnlyList<Role> Roles { get; set; } = [];

    public Language Language { get; set; } = Language.French;

    public AccountState State { get; set; } = AccountState.Invited;

    /// <summary>Of the key by which a calendar program reads its days; null where there is none.</summary>
    public string? CalendarKeySha256 { get; set; }

    /// <exception cref="Advocacy.Domain.Rules.RuleBrokenException">Somebody changed it since that stamp was read.</exception>
    internal void MustStillBe(string? stamp) => EditingRules.IsUnchangedSinceOpened.Requires(ConcurrencyStamp == stamp);

    internal void Become(IReadOnlyList<Role> roles, bool closed)
    {
        AccountRules.RolesArePeoples.Requires(!roles.Contains(Role.Application));
        Roles = [.. roles.Distinct().Order()];
        State = closed ? AccountState.Closed : PasswordHash is null ? AccountState.Invited : AccountState.Open;
        LockoutEnd = closed ? DateTimeOffset.MaxValue : null;
        ConcurrencyStamp = NewStamp();
    }

    /// <summary>Takes its password away and ends its sessions: it opens again by a link, with a new one.</summary>
    internal void LosePassword()
    {
        (PasswordHash, State) = (null, AccountState.Invited);
        SecurityStamp = NewStamp();
        ConcurrencyStamp = NewStamp();
    }

    /// <summary>Whom a command is sent by when this account sends it.</summary>
    internal Actor AsActor() => new(Id, DisplayName, Roles.ToHashSet());

    private static string NewStamp() => Guid.NewGuid().ToString();
}

/// <summary>Whether an account opens.</summary>
public enum AccountState
{
    /// <summary>Once its link is used and a password chosen.</summary>
    Invited,
    Open,
    Closed,
}
