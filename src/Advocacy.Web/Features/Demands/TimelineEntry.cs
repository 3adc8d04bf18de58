using Advocacy.Domain.Actions;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;

namespace Advocacy.Web.Features.Demands;

/// <summary>What an entry of a demand's timeline tells of.</summary>
public enum TimelineKind
{
    Meeting,
    Commitment,
    Action,
    Finding,
    Assessment,
}

/// <summary>One thing that was said, done, found or judged about a demand.</summary>
public sealed record TimelineEntry
{
    public required TimelineKind Kind { get; init; }
    public required FuzzyDate On { get; init; }
    public required LocalText Title { get; init; }
    public LocalText Detail { get; init; } = LocalText.Empty;
    /// <summary>Who: the official, the authority, the outside body.</summary>
    public LocalText By { get; init; } = LocalText.Empty;
    /// <summary>Where to read on, within the campaign's addresses.</summary>
    public string? Address { get; init; }
    public Stage? Stage { get; init; }
    public Effect? Effect { get; init; }
    public Level? Level { get; init; }
    /// <summary>What became of a commitment.</summary>
    public CommitmentState? State { get; init; }
    /// <summary>When a commitment was closed; null while it is open.</summary>
    public DateOnly? ClosedOn { get; init; }
    /// <summary>True for words that are told, not quoted.</summary>
    public bool Reported { get; init; }
    /// <summary>By when something was promised.</summary>
    public FuzzyDate? Due { get; init; }
    /// <summary>When an outside body speaks again, in its own words.</summary>
    public string? Recurs { get; init; }
    public IReadOnlyList<TimelineSource> Sources { get; init; } = [];

    /// <summary>The side of the spine it stands on: what was only asked or announced are words too.</summary>
    public string Side => Kind switch
    {
        TimelineKind.Meeting or TimelineKind.Commitment => "said",
        TimelineKind.Action => Stage is Domain.Actions.Stage.Asked or Domain.Actions.Stage.Announced or Domain.Actions.Stage.Drafted ? "said" : "done",
        TimelineKind.Finding => "found",
        TimelineKind.Assessment => "judged",
    };
}

public sealed record TimelineSource(Guid Id, string Title, string? Address);

/// <summary>A year of a timeline, its entries newest first; or a stretch of years without any.</summary>
/// <param name="Year">The year, or the last of the stretch.</param>
/// <param name="From">The first of the stretch; the year itself where there are entries.</param>
public sealed record TimelineYear(int Year, int From, IReadOnlyList<TimelineEntry> Entries)
{
    /// <summary>How many years stand open beside this one; older ones are a line that opens.</summary>
    private const int StandOpen = 2;

    /// <summary>Whether it is shown as a line of what it holds, to be opened.</summary>
    public bool IsFolded { get; init; }

    /// <summary>What stands on a side of the spine, by its kind.</summary>
    public IReadOnlyList<(TimelineKind Kind, int Count)> On(bool said) =>
        [.. Entries.Where(entry => entry.Side == "said" == said).GroupBy(entry => entry.Kind).OrderBy(kind => kind.Key).Select(kind => (kind.Key, kind.Count()))];

    /// <summary>Newest year first; an entry stands in the year its date begins in. Years without one are told, unless only some kinds are shown.</summary>
    public static IReadOnlyList<TimelineYear> Of(IEnumerable<TimelineEntry> entries, IReadOnlyCollection<TimelineKind> kinds, int thisYear)
    {
        var years = new List<TimelineYear>();
        var before = thisYear + 1;
        foreach (var year in entries
            .Where(entry => kinds.Count == 0 || kinds.Contains(entry.Kind))
            .GroupBy(entry => entry.On.Earliest.Year)
            .OrderByDescending(year => year.Key))
        {
            if (kinds.Count == 0 && year.Key < before - 1)
            {
                years.Add(new(before - 1, year.Key + 1, []));
            }

            years.Add(new(year.Key, year.Key, [.. year.OrderByDescending(entry => entry.On).ThenByDescending(entry => entry.Kind)])
            {
                // Whoever asked for one kind wants to see it.
                IsFolded = kinds.Count == 0 && year.Key < thisYear - StandOpen,
            });
            before = year.Key;
        }

        return years;
    }
}
