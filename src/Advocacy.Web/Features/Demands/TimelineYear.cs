namespace Advocacy.Web.Features.Demands;

/// <summary>A year of a demand's record, its events newest first, headed by how it was judged; or a stretch of years without any.</summary>
/// <param name="Year">The year, or the last of the stretch.</param>
/// <param name="From">The first of the stretch; the year itself where there is something to tell.</param>
/// <param name="Events">What was said, done and found.</param>
public sealed record TimelineYear(int Year, int From, IReadOnlyList<TimelineEvent> Events)
{
    /// <summary>How many years stand open beside this one; older ones are a line that opens.</summary>
    private const int StandOpen = 2;

    /// <summary>How the demand was judged in that year; null where it wasn't.</summary>
    public TimelineEntry? Judged { get; init; }

    /// <summary>Whether it is shown as a line of what it holds, to be opened.</summary>
    public bool IsFolded { get; init; }

    /// <summary>Whether all of the year is here, so that an empty side means that nothing is on record.</summary>
    public bool IsWhole { get; init; }

    public bool IsSilent => Events.Count == 0 && Judged is null;

    /// <summary>What stands on a side of the spine.</summary>
    public IEnumerable<TimelineEvent> On(bool said) => Events.Where(told => told.Side == "said" == said);

    /// <summary>What stands on a side of the spine, counted by its kind.</summary>
    public IReadOnlyList<(TimelineKind Kind, int Count)> Counts(bool said) =>
        [.. On(said).SelectMany(told => told.Told).GroupBy(kind => kind).OrderBy(kind => kind.Key).Select(kind => (kind.Key, kind.Count()))];

    /// <summary>Newest year first; an event stands in the year its date begins in. Years without one are told, unless only a part is shown.</summary>
    /// <param name="entries">All that is on record.</param>
    /// <param name="kinds">What is shown of it; everything when empty.</param>
    /// <param name="thisYear">The year it is looked at.</param>
    /// <param name="changed">What alone is shown; null for all.</param>
    public static IReadOnlyList<TimelineYear> Of(
        IReadOnlyList<TimelineEntry> entries, IReadOnlyCollection<TimelineKind> kinds, int thisYear, IReadOnlySet<Guid>? changed = null)
    {
        var isWhole = kinds.Count == 0 && changed is null;
        var shown = entries.Where(entry => (kinds.Count == 0 || kinds.Contains(entry.Kind)) && (changed?.Contains(entry.Root) ?? true)).ToList();
        var judged = shown.Where(entry => entry.Kind == TimelineKind.Assessment).ToDictionary(entry => entry.On.Earliest.Year);
        var events = TimelineEvent.Of([.. shown.Where(entry => entry.Kind != TimelineKind.Assessment)]).ToLookup(told => told.Head.On.Earliest.Year);
        var years = new List<TimelineYear>();
        var before = thisYear + 1;
        foreach (var year in events.Select(year => year.Key).Union(judged.Keys).OrderDescending())
        {
            if (isWhole && year < before - 1)
            {
                years.Add(new(before - 1, year + 1, []));
            }

            years.Add(new(year, year, [.. events[year]])
            {
                Judged = judged.GetValueOrDefault(year),
                IsWhole = isWhole,
                // Whoever asked for a part wants to see it.
                IsFolded = isWhole && year < thisYear - StandOpen,
            });
            before = year;
        }

        return years;
    }
}
