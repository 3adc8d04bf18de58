namespace Advocacy.Domain.Judging;

/// <summary>How many demands moved forward, and how many back, in the year they were last judged.</summary>
/// <param name="Demands">All demands of the campaign.</param>
/// <param name="Since">The earliest of the years compared with; null when nothing can be compared.</param>
public sealed record MovementTally(int Demands, int Moved, int WentBack, int? Since)
{
    /// <summary>Counts each demand's last judged movement; one judged once, or not comparable, is not counted as moved.</summary>
    /// <param name="demands">Per demand the years and movements, oldest first.</param>
    public static MovementTally Of(IReadOnlyCollection<IReadOnlyList<(int Year, Movement Movement)>> demands)
    {
        var compared = demands
            .Where(years => years.Count > 1 && years[^1].Movement != Movement.NotComparable)
            .Select(years => (years[^1].Movement, Since: years[^2].Year))
            .ToList();
        return new(
            demands.Count,
            compared.Count(year => year.Movement == Movement.Forward),
            compared.Count(year => year.Movement == Movement.Backward),
            compared.Count == 0 ? null : compared.Min(year => year.Since));
    }
}
