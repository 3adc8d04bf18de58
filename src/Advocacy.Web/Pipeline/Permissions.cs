using System.Collections.Concurrent;
using System.Reflection;

namespace Advocacy.Web.Pipeline;

/// <summary>The one place that decides who may send which request.</summary>
public static class Permissions
{
    private static readonly ConcurrentDictionary<Type, Func<Actor, bool>> Known = new();

    public static bool Allow(Type request, Actor actor) => Known.GetOrAdd(request, Of)(actor);

    /// <summary>What is written on the request; read once, since a page asks for many.</summary>
    private static Func<Actor, bool> Of(Type request)
    {
        if (request.GetCustomAttribute<AllowedToAnyoneAttribute>() is not null)
        {
            return _ => true;
        }

        if (request.GetCustomAttribute<AllowedToMembersAttribute>() is not null)
        {
            return actor => actor.IsSignedIn || actor.Is(Role.Application);
        }

        return request.GetCustomAttribute<AllowedToAttribute>() is { } allowed
            ? actor => allowed.Roles.Any(actor.Is)
            : _ => false;
    }
}
