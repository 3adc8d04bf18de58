namespace Advocacy.Domain.Dates;

/// <summary>How closely a source dates an event, the closest first.</summary>
public enum DatePrecision
{
    Day,
    Month,
    Quarter,
    Season,
    Year,
    Range,
    EitherOf,
}
