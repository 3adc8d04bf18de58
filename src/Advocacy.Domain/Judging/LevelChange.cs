namespace Advocacy.Domain.Judging;

/// <summary>A year's level as it is now read: by the rubric of its time, or restated by a later one.</summary>
/// <param name="Level">The level in force for the year.</param>
/// <param name="Rubric">The number of the version it was given by.</param>
/// <param name="Then">The level first given, where the year was restated by a later version; else null.</param>
public sealed record MeasuredLevel(Level Level, int Rubric, MeasuredLevel? Then = null)
{
    /// <summary>As it was judged by the version of its time.</summary>
    public MeasuredLevel First => Then ?? this;
}

/// <summary>By how many levels a demand stands higher or lower than before, and how much of it is the State's doing and how much the yardstick's.</summary>
/// <remarks>
/// Two levels given by two versions of the rubric differ for two reasons at once. They come apart only where one of the
/// two years was judged by both versions: what lies between its two levels is the yardstick's, the rest is the State's.
/// Added up, the parts are the whole, always.
/// </remarks>
/// <param name="Whole">From the level the earlier year was first given to that of the later one.</param>
/// <param name="Yardstick">What the other scale alone makes of it; null where the two can't be told apart.</param>
/// <param name="State">What was done or undone; null where the two can't be told apart.</param>
public sealed record LevelChange(int Whole, int? Yardstick, int? State)
{
    /// <summary>Whether the two years were first judged by different versions.</summary>
    public bool AcrossVersions { get; private init; }

    /// <returns>Null where one of the two was not assessed: there is nothing to compare.</returns>
    public static LevelChange? Between(MeasuredLevel before, MeasuredLevel after)
    {
        if (new[] { before, before.First, after, after.First }.Any(judged => judged.Level == Level.NotAssessed))
        {
            return null;
        }

        if (before.First.Rubric == after.Rubric)
        {
            var whole = after.Level - before.First.Level;
            return new(whole, 0, whole);
        }

        // Either the earlier year was restated by the later year's version, or the later year was first judged by the earlier one's.
        var (one, other) = before.Rubric == after.Rubric ? (before.First, before)
            : after.First.Rubric == before.First.Rubric ? (after.First, after)
            : (null, (MeasuredLevel?)null);
        var all = after.Level - before.First.Level;
        return one is null
            ? new(all, null, null) { AcrossVersions = true }
            : new(all, other!.Level - one.Level, all - (other.Level - one.Level)) { AcrossVersions = true };
    }
}
