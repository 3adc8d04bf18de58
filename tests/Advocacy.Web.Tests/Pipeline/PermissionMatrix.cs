using Advocacy.Web.Pipeline;
using Advocacy.Web.Tests.Conventions;

namespace Advocacy.Web.Tests.Pipeline;

/// <summary>Who may send which request, as <c>permissions.txt</c> says it for people to read.</summary>
internal sealed record PermissionMatrix(string Request, IReadOnlyList<bool> Answers)
{
    /// <summary>The columns after the request's name; the first is nobody in particular.</summary>
    public static IReadOnlyList<Actor> Actors { get; } =
    [
        Actor.Anonymous,
        .. new[] { Role.Board, Role.Analyst, Role.Editor, Role.Administrator }
            .Select(role => new Actor("somebody", role.ToString(), new HashSet<Role> { role })),
        Actor.Application,
    ];

    public static IReadOnlyList<PermissionMatrix> Read() =>
    [
        .. OurCode.Files("tests/Advocacy.Web.Tests/Pipeline", "permissions.txt").Single().Text
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(cells => new PermissionMatrix(cells[0], [.. cells.Skip(1).Select(IsYes)])),
    ];

    private static bool IsYes(string cell) => cell switch
    {
        "yes" => true,
        "no" => false,
        _ => throw new FormatException($"'{cell}' is neither yes nor no."),
    };
}
