using Advocacy.Domain.Languages;
using Advocacy.Web.Pipeline;
using Microsoft.AspNetCore.Identity;

namespace Advocacy.Web.Accounts;

/// <summary>Somebody who may sign in.</summary>
/// <remarks>The key stays a string: passkeys lose their name with any other.</remarks>
public sealed class Account : IdentityUser
{
    public const int DisplayNameMaxLength = 120;

    public string DisplayName { get; set; } = "";

    public IReadOnlyList<Role> Roles { get; set; } = [];

    public Language Language { get; set; } = Language.French;

    /// <summary>Whom a command is sent by when this account sends it.</summary>
    internal Actor AsActor() => new(Id, DisplayName, Roles.ToHashSet());
}
