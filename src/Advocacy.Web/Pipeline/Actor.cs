namespace Advocacy.Web.Pipeline;

/// <summary>Who sends requests.</summary>
/// <param name="Id">The account's id, or null for nobody in particular.</param>
public sealed record Actor(string? Id, string Name, IReadOnlySet<Role> Roles)
{
    public static Actor Anonymous { get; } = new(null, "anonymous", new HashSet<Role>());

    public static Actor Application { get; } = new(null, "application", new HashSet<Role> { Role.Application });

    public bool IsSignedIn => Id is not null;

    public bool Is(Role role) => Roles.Contains(role);
}

/// <summary>The actor of the current request, job or verb; nobody until one is named.</summary>
public sealed class CurrentActor
{
    public Actor Value { get; set; } = Actor.Anonymous;
}
