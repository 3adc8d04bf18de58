using Advocacy.Domain.Rules;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Accounts;

/// <summary>What holds for accounts and passwords.</summary>
public static class AccountRules
{
    public const int PasswordMinLength = 12;

    /// <summary>OWASP's floor for PBKDF2 with HMAC-SHA512.</summary>
    public const int PasswordIterations = 210_000;

    public static readonly Rule EmailIsFree = new("ACC-1", "An e-mail address has one account.");
    public static readonly Rule RolesArePeoples = new("ACC-2", "The application's own role is given to nobody.");
    public static readonly Rule SomebodyAdministers = new("ACC-3", "Somebody who can sign in is always an administrator.");
    public static readonly Rule IsOpenToLoseItsPassword =
        new("ACC-4", "A new password is asked of an account that is open, and that is not one’s own.");

    /// <summary>What the first administrator may do: everything, until there are others to share it with.</summary>
    public static IReadOnlyList<Role> Founder { get; } = [Role.Administrator, Role.Analyst, Role.Editor];

    /// <summary>What people may be.</summary>
    public static IReadOnlyList<Role> Given { get; } = [Role.Analyst, Role.Editor, Role.Board, Role.Administrator];

    /// <summary>How long an invitation is good for.</summary>
    public static readonly TimeSpan InvitationValidity = TimeSpan.FromDays(7);
}
