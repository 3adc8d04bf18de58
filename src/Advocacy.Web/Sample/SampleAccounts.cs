using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Sample;

/// <summary>Accounts to try the application with, made with the sample campaign in Development and printed at every start.</summary>
internal static class SampleAccounts
{
    public static IReadOnlyList<SampleAccount> All { get; } =
    [
        new("analyst@example.org", "Analyst", "analyst-of-the-sample", [Role.Analyst]),
        new("editor@example.org", "Editor", "editor-of-the-sample", [Role.Editor]),
        new("board@example.org", "Board member", "board-of-the-sample", [Role.Board]),
        new("admin@example.org", "Administrator", "admin-of-the-sample", [Role.Administrator]),
    ];
}

internal sealed record SampleAccount(string Email, string Name, string Password, IReadOnlyList<Role> Roles);
