namespace Advocacy.Domain.Dates;

/// <summary>What the two ends of a range are named by.</summary>
internal enum SpanUnit
{
    Days,
    Months,
    Years,
}

internal static class SpanUnits
{
    /// <summary>Whole months are named as months, whole years as years, unless both ends would then be the same.</summary>
    internal static SpanUnit SpanUnit(this FuzzyDate range)
    {
        var (first, last) = (range.Earliest, range.Latest);
        if (first.Day != 1 || last.AddDays(1).Day != 1 || (first.Year, first.Month) == (last.Year, last.Month))
        {
            return Dates.SpanUnit.Days;
        }

        return first.Month == 1 && last.Month == 12 && first.Year != last.Year
            ? Dates.SpanUnit.Years
            : Dates.SpanUnit.Months;
    }
}
