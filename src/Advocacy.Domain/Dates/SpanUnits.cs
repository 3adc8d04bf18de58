namespace Advocacy.Domain.Dates;

internal static class SpanUnits
{
    /// <summary>Whole months are named as months and whole years as years, unless both ends were the same.</summary>
    internal static SpanUnit UnitOfEnds(this FuzzyDate range)
    {
        var (first, last) = (range.Earliest, range.Latest);
        if (first.Day != 1 || last.AddDays(1).Day != 1 || (first.Year, first.Month) == (last.Year, last.Month))
        {
            return SpanUnit.Days;
        }

        return first.Month == 1 && last.Month == 12 && first.Year != last.Year ? SpanUnit.Years : SpanUnit.Months;
    }
}
