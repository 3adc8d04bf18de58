using System.Globalization;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Shared;

/// <summary>Says what came from the yardstick and what from the State, where two years were judged by two versions of the rubric.</summary>
internal static class Yardstick
{
    /// <returns>Null where one version judged both: then there is nothing to tell apart.</returns>
    public static string? Sentence(MeasuredLevel before, int yearBefore, MeasuredLevel after, int year, Language language) =>
        LevelChange.Between(before, after) switch
        {
            null or { AcrossVersions: false } => null,
            { State: { } state, Yardstick: { } yardstick } change =>
                Wording.In(language, "Card.ScalesTold", yearBefore, year, Steps(change.Whole), Steps(yardstick), Steps(state)),
            _ => Wording.In(language, "Card.ScalesApart", yearBefore, year),
        };

    /// <summary>So many levels up or down.</summary>
    public static string Steps(int steps) => steps.ToString("+0;−0;0", CultureInfo.InvariantCulture);
}
