namespace Advocacy.Domain.Judging;

/// <summary>How many demands stand higher, and how many lower, than when they were judged before.</summary>
/// <remarks>
/// It compares levels, not the movement of a year: between two judgements lie years in which nobody judged, and what moved
/// in them shows in the level only. What a later version of the rubric alone made of a level is no movement.
/// </remarks>
/// <param name="Demands">All demands of the campaign.</param>
/// <param name="Since">The earliest of the years compared with; null when nothing can be compared.</param>
public sealed record MovementTally(int Demands, int Moved, int WentBack, int? Since)
{
    /// <summary>Demands whose last two years were judged by different versions of the rubric and not restated: nobody can say what moved.</summary>
    public int Apart { get; private init; }

    /// <summary>Compares each demand's last two levels; one judged once, or not assessed in one of the two, is not compared.</summary>
    /// <param name="demands">Per demand the years and levels, oldest first.</param>
    public static MovementTally Of(IReadOnlyCollection<IReadOnlyList<(int Year, MeasuredLevel Level)>> demands)
    {
        var compared = demands.Where(years => years.Count > 1)
            .Select(years => (Change: LevelChange.Between(years[^2].Level, years[^1].Level), Since: years[^2].Year))
            .Where(demand => demand.Change is not null).ToList();
        var told = compared.Where(demand => demand.Change!.State is not null).ToList();
        return new(
            demands.Count,
            told.Count(demand => demand.Change!.State > 0),
            told.Count(demand => demand.Change!.State < 0),
            told.Count == 0 ? null : told.Min(demand => demand.Since))
        {
            Apart = compared.Count - told.Count,
        };
    }
}
