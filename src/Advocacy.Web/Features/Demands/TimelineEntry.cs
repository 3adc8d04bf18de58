using Advocacy.Domain.Actions;
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
    public IReadOnlyList<TimelineSource> Sources { get; init; } = [];

    /// <summary>The side of the spine it stands on.</summary>
    public string Side => Kind switch
    {
        TimelineKind.Meeting or TimelineKind.Commitment => "said",
        TimelineKind.Action => "done",
        TimelineKind.Finding => "found",
        TimelineKind.Assessment => "judged",
    };
}

public sealed record TimelineSource(Guid Id, string Title, string? Address);

/// <summary>A year of a timeline, its entries newest first.</summary>
public sealed record TimelineYear(int Year, IReadOnlyList<TimelineEntry> Entries)
{
    /// <summary>Newest year first; an entry stands in the year its date begins in.</summary>
    public static IReadOnlyList<TimelineYear> Of(IEnumerable<TimelineEntry> entries, IReadOnlyCollection<TimelineKind> kinds) =>
        [.. entries
            .Where(entry => kinds.Count == 0 || kinds.Contains(entry.Kind))
            .GroupBy(entry => entry.On.Earliest.Year)
            .OrderByDescending(year => year.Key)
            .Select(year => new TimelineYear(
                year.Key, [.. year.OrderByDescending(entry => entry.On).ThenByDescending(entry => entry.Kind)]))];
}
