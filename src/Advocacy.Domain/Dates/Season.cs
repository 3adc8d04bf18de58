namespace Advocacy.Domain.Dates;

/// <summary>A season of the northern hemisphere, by whole months; winter runs into the following year.</summary>
public enum Season
{
    Spring,
    Summer,
    Autumn,
    Winter,
}
