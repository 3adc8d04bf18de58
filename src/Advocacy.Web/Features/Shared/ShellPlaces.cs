using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Features.Shared;

/// <summary>The six places of a campaign, what its record is made of, and what stands under <em>More</em>.</summary>
public static class ShellPlaces
{
    private static readonly ShellPlace[] Six =
    [
        new("Shell.Home", ""), new("Shell.Demands", "demands", ["public"]), new("Shell.Record", "meetings", ["commitments", "actions", "findings", "evidence"]),
        new("Shell.People", "people"), new("Shell.Cards", "cards", ["published"]), new("Shell.Review", "review"),
    ];

    /// <summary>What the record is made of: what was said, what was promised, what was done, what others found, and where that stands.</summary>
    public static IReadOnlyList<ShellPlace> OfTheRecord { get; } =
    [
        new("Shell.Meetings", "meetings"), new("Shell.Commitments", "commitments"), new("Shell.Actions", "actions"),
        new("Shell.Findings", "findings"), new("Shell.Sources", "evidence"),
    ];

    private static readonly ShellPlace[] Others =
    [
        new("Shell.Petition", "petition"), new("Shell.Method", "method"), new("Shell.Changes", "changes"), new("Shell.Journal", "journal"), new("Shell.Withdrawn", "withdrawn"),
    ];

    private static readonly ShellPlace Settings = new("Shell.Settings", "settings");

    public static IReadOnlyList<ShellPlace> All => Six;

    /// <summary>True for the place that holds what the record is made of.</summary>
    public static bool HoldsTheRecord(this ShellPlace place) => place == Six[2];

    /// <summary>What stands under <em>More</em> for somebody.</summary>
    public static IReadOnlyList<ShellPlace> MoreFor(Actor actor) => actor.Is(Role.Administrator) ? [.. Others, Settings] : Others;
}

/// <summary>A place pages belong to.</summary>
/// <param name="Key">Of its name among the words.</param>
/// <param name="Address">The first part of its address in a campaign.</param>
/// <param name="Also">The first parts of other addresses that belong to it.</param>
public sealed record ShellPlace(string Key, string Address, IReadOnlyList<string>? Also = null)
{
    /// <summary>True when a page of the campaign belongs to this place.</summary>
    public bool Holds(PathString page)
    {
        var first = page.Value is { Length: > 1 } path ? path.Split('/')[1] : "";
        return first.Equals(Address, StringComparison.OrdinalIgnoreCase) || Also?.Contains(first, StringComparer.OrdinalIgnoreCase) == true;
    }
}
