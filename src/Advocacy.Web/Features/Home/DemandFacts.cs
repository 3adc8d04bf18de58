namespace Advocacy.Web.Features.Home;

/// <summary>How much was said, done and found about each demand, by year.</summary>
internal sealed class DemandFacts(ILookup<Guid, (int Year, int Count, DateOnly On)> years)
{
    public static DemandFacts None { get; } = new(Enumerable.Empty<Guid>().ToLookup(id => id, _ => (0, 0, DateOnly.MinValue)));

    /// <summary>The day of the latest; null where there is nothing.</summary>
    public DateOnly? Last(Guid demand) => years[demand].Select(year => (DateOnly?)year.On).Max();

    /// <summary>How many there are of later years.</summary>
    public int After(Guid demand, int year) => years[demand].Where(one => one.Year > year).Sum(one => one.Count);
}
