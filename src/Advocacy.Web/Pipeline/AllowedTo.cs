namespace Advocacy.Web.Pipeline;

/// <summary>Says who may send a request; a request without it is refused to all.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AllowedToAttribute(params Role[] roles) : Attribute
{
    public IReadOnlyList<Role> Roles { get; } = roles;
}

/// <summary>Says that a request may be sent by whoever is signed in.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AllowedToMembersAttribute : Attribute;

/// <summary>Says that a request may be sent by anyone, signed in or not: what it returns is public.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AllowedToAnyoneAttribute : Attribute;
