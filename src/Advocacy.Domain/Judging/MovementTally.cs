namespace Advocacy.Domain.Judging;

/// <summary>How many demands stand higher, and how many lower, than when they were judged before.</summary>
/// <remarks>
/// It compares levels, not the movement of a year: between two judgements lie years in which nobody judged, and what moved
/// in them shows in the level only.
/// </remarks>
/// <param name="Demands">All demands of the campaign.</param>
/// <param name="Since">The earliest of the years compared with; null when nothing can be compared.</param>
public sealed record MovementTally(int Demands, int Moved, int WentBack, int? Since)
{
    /// <summary>Compares each demand's last two levels; one judged once, or not assessed in one of the two, is not compared.</summary>
    /// <param name="demands">Per demand the years and levels, oldest first.</param>
    public static MovementTally Of(IReadOnlyCollection<IReadOnlyList<(int Year, Level Level)>> demands)
    {
        var compared = demands
            .Where(years => years.Count > 1 && years[^1].Level != Level.NotAssessed && years[^2].Level != Level.NotAssessed)
            .Select(years => (Step: years[^1].Level.CompareTo(years[^2].Level), Since: years[^2].Year))
            .ToList();
        return new(
            demands.Count,
            compared.Count(demand => demand.Step > 0),
            compared.Count(demand => demand.Step < 0),
            compared.Count == 0 ? null : compared.Min(demand => demand.Since));
    }
}
