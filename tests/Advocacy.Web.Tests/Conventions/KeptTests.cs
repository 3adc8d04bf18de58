using System.Reflection;
using System.Runtime.CompilerServices;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Tests.Conventions;

/// <summary>What a kept query returns goes to one request after another.</summary>
public sealed class KeptTests
{
    private static readonly IReadOnlyList<Type> Returned =
    [
        .. from query in OurCode.Requests
           where query.GetCustomAttribute<KeptAttribute>() is not null
           from answers in query.GetInterfaces()
           where answers.IsGenericType && answers.GetGenericTypeDefinition() == typeof(IRequest<>)
           select answers.GetGenericArguments()[0],
    ];

    [Test]
    public void Nothing_that_is_kept_can_be_changed() => Offenders.None(
        from type in Reached(Returned)
        from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
        where CanBeSet(property) || IsChangeable(property.PropertyType) || (type.Assembly == OurCode.Web && IsPutOff(property.PropertyType))
        select $"{type.Name}.{property.Name}");

    [Test]
    public void What_is_kept_was_looked_at() => Assert.That(Reached(Returned), Has.Count.GreaterThan(2 * Returned.Count));

    /// <summary>Types of ours that are reached from some, themselves among them.</summary>
    private static HashSet<Type> Reached(IEnumerable<Type> from)
    {
        var (reached, next) = (new HashSet<Type>(), new Queue<Type>(from));
        while (next.TryDequeue(out var type))
        {
            foreach (var argument in type.IsGenericType ? type.GetGenericArguments() : [])
            {
                next.Enqueue(argument);
            }

            if (type is { IsEnum: false, IsInterface: false } && type.Assembly.GetName().Name!.StartsWith("Advocacy", StringComparison.Ordinal) && reached.Add(type))
            {
                foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
                {
                    next.Enqueue(property.PropertyType);
                }
            }
        }

        return reached;
    }

    private static bool CanBeSet(PropertyInfo property) => property.SetMethod is { IsPublic: true } set
        && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    /// <summary>Whether it is found out only when it is looked at: by then what it is found in may be gone.</summary>
    private static bool IsPutOff(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>);

    private static bool IsChangeable(Type type) =>
        type.IsArray || (type.IsGenericType && type.GetGenericTypeDefinition() is var of
            && (of == typeof(List<>) || of == typeof(Dictionary<,>) || of == typeof(IList<>) || of == typeof(ICollection<>) || of == typeof(IDictionary<,>) || of == typeof(IQueryable<>)));
}
