using System.Reflection;
using Advocacy.Domain.Rules;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Tests.Conventions;

/// <summary>The project's types and files, as the conventions look at them.</summary>
internal static class OurCode
{
    public static Assembly Domain { get; } = typeof(Rule).Assembly;

    public static Assembly Web { get; } = typeof(Permissions).Assembly;

    public static DirectoryInfo Root { get; } = FindRoot();

    public static IReadOnlyList<Type> Requests { get; } =
        [.. Web.GetTypes().Where(type => type is { IsAbstract: false, IsInterface: false } && Answers(type, typeof(IRequest<>)))];

    public static IReadOnlyList<Type> Handlers { get; } =
        [.. Web.GetTypes().Where(type => type is { IsAbstract: false, IsInterface: false } && Answers(type, typeof(IRequestHandler<,>)))];

    /// <summary>Every rule with the place it is written in: <c>MeetingRules.HasTakenPlace</c>.</summary>
    public static IReadOnlyList<(string Place, Rule Rule)> Rules { get; } =
    [
        .. Domain.GetTypes().Concat(Web.GetTypes())
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(Rule) && field.DeclaringType!.Name.EndsWith("Rules", StringComparison.Ordinal))
            .Select(field => ($"{field.DeclaringType!.Name}.{field.Name}", (Rule)field.GetValue(null)!)),
    ];

    /// <summary>The text of every file of a kind below a folder of the repository, under its path from there.</summary>
    public static IReadOnlyList<(string Path, string Text)> Files(string folder, params string[] kinds) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root.FullName, folder), "*", SearchOption.AllDirectories)
            .Where(file => kinds.Any(kind => file.EndsWith(kind, StringComparison.Ordinal)) && !IsMade(file))
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(Root.FullName, file), File.ReadAllText(file))),
    ];

    private static bool IsMade(string file) =>
        file.Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj", "node_modules"]).Any();

    private static bool Answers(Type type, Type openInterface) =>
        type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == openInterface);

    private static DirectoryInfo FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Advocacy.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run inside the repository.");
        }

        return folder;
    }
}
