using Advocacy.Domain.Actions;

namespace Advocacy.Web.Features.Actions;

/// <summary>The six steps of an act's way from words to deeds, as a list shows them.</summary>
internal static class ActionSteps
{
    /// <summary>On record, with its evidence.</summary>
    public const string Shown = "shown";

    /// <summary>A later one is on record, and of this one there is no evidence.</summary>
    public const string Passed = "passed";

    /// <summary>Not reached.</summary>
    public const string Open = "open";

    private static readonly Stage[] Way = [Stage.Announced, Stage.Drafted, Stage.Adopted, Stage.InForce, Stage.Funded, Stage.CarriedOut];

    /// <summary>How each step stands.</summary>
    /// <param name="reached">The stages on record, each with its evidence.</param>
    public static IReadOnlyList<string> Of(IReadOnlySet<Stage> reached) =>
    [
        .. Way.Select(step => reached.Contains(step) || (step == Stage.InForce && reached.Contains(Stage.Published)) ? Shown
            : reached.Any(stage => stage.Reaches(step)) ? Passed : Open),
    ];
}
