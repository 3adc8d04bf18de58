namespace Advocacy.Web.Features.Demands;

/// <summary>One event of a demand's record: a meeting with what was promised in it, an act with its stages, a finding, words said elsewhere.</summary>
/// <param name="Head">What it is called by; of an act, the last of its stages here.</param>
/// <param name="Parts">What was promised in a meeting, or an act's stages, oldest first; none otherwise.</param>
public sealed record TimelineEvent(TimelineEntry Head, IReadOnlyList<TimelineEntry> Parts)
{
    /// <summary>The year all of an act stands in, where this is an earlier step of it; null where it is told whole.</summary>
    public int? WentOnIn { get; init; }

    public TimelineKind Kind => Head.Kind;

    /// <summary>The side of the spine it stands on: an act with one solid step is an act.</summary>
    public string Side => Kind == TimelineKind.Action && Parts.Any(stage => stage.Side == "done") ? "done" : Head.Side;

    /// <summary>How many of each kind it tells: a promise within a meeting counts beside the meeting.</summary>
    public IReadOnlyList<TimelineKind> Told => Kind == TimelineKind.Meeting ? [Kind, .. Parts.Select(part => part.Kind)] : [Kind];

    /// <summary>Puts together what belongs together, newest first. An act is told whole in the year of its last stage; an earlier year keeps the step it saw.</summary>
    /// <param name="entries">What was said, done and found; no judgements.</param>
    public static IReadOnlyList<TimelineEvent> Of(IReadOnlyList<TimelineEntry> entries)
    {
        var meetings = entries.Where(entry => entry.Kind == TimelineKind.Meeting).ToDictionary(meeting => meeting.Address!);
        var within = entries.Where(entry => entry.Within is { } address && meetings.ContainsKey(address)).ToLookup(entry => entry.Within);
        return
        [
            .. entries.Where(entry => entry.Kind != TimelineKind.Action && (entry.Within is null || !meetings.ContainsKey(entry.Within)))
                .Select(entry => new TimelineEvent(entry, entry.Kind == TimelineKind.Meeting ? [.. within[entry.Address].OrderBy(made => made.On)] : []))
                .Concat(entries.Where(entry => entry.Kind == TimelineKind.Action).GroupBy(stage => stage.Address).SelectMany(Act))
                .OrderByDescending(told => told.Head.On).ThenByDescending(told => told.Kind),
        ];
    }

    private static IEnumerable<TimelineEvent> Act(IEnumerable<TimelineEntry> stages)
    {
        var oldestFirst = stages.OrderBy(stage => stage.On).ThenBy(stage => stage.Stage).ToList();
        var last = oldestFirst[^1];
        return oldestFirst.GroupBy(stage => stage.On.Earliest.Year)
            .Select(year => year.Key == last.On.Earliest.Year
                ? new TimelineEvent(last, oldestFirst)
                : new TimelineEvent(year.Last(), [.. year]) { WentOnIn = last.On.Earliest.Year });
    }
}
