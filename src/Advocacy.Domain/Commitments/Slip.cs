using Advocacy.Domain.Dates;

namespace Advocacy.Domain.Commitments;

/// <summary>How a due date moved.</summary>
/// <param name="Times">How many times a later date took the place of one.</param>
/// <param name="Days">From the last possible day of the first date said to that of the latest; below zero when it came forward.</param>
public sealed record Slip(int Times, int Days)
{
    public static Slip Of(IEnumerable<FuzzyDate?> dates)
    {
        var said = dates.OfType<FuzzyDate>().Select(date => date.Latest).ToList();
        return said.Count == 0
            ? new(0, 0)
            : new(said.Zip(said.Skip(1)).Count(pair => pair.Second > pair.First), said[^1].DayNumber - said[0].DayNumber);
    }
}
