using System.Reflection;

namespace Advocacy.Web.Pipeline;

/// <summary>The one place that decides who may send which request.</summary>
public static class Permissions
{
    public static bool Allow(Type request, Actor actor)
    {
        if (request.GetCustomAttribute<AllowedToAnyoneAttribute>() is not null)
        {
            return true;
        }

        if (request.GetCustomAttribute<AllowedToMembersAttribute>() is not null)
        {
            return actor.IsSignedIn || actor.Is(Role.Application);
        }

        var allowed = request.GetCustomAttribute<AllowedToAttribute>();
        return allowed is not null && allowed.Roles.Any(actor.Is);
    }
}
