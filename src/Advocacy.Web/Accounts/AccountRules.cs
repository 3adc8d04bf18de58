using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Accounts;

/// <summary>What holds for accounts and passwords.</summary>
internal static class AccountRules
{
    public const int PasswordMinLength = 12;

    /// <summary>OWASP's floor for PBKDF2 with HMAC-SHA512.</summary>
    public const int PasswordIterations = 210_000;

    /// <summary>What the first administrator may do: everything, until there are others to share it with.</summary>
    public static IReadOnlyList<Role> Founder { get; } = [Role.Administrator, Role.Analyst, Role.Editor];
}
