using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Demands;

/// <summary>A demand: what it asks of whom, where it stands, and everything said, done, found and judged about it.</summary>
/// <param name="Kinds">What the timeline is narrowed to; all of it when empty.</param>
[AllowedToMembers, Kept]
public sealed record ViewDemand(string Code, IReadOnlyCollection<TimelineKind> Kinds) : IQuery<DemandView>;

public sealed record DemandView
{
    public required DemandStanding Standing { get; init; }
    /// <summary>Why it stands there: the reason of the latest judgement; empty where there is none.</summary>
    public required LocalText Reason { get; init; }
    public required LocalText AsAsked { get; init; }
    public required IReadOnlyList<LocalText> Authorities { get; init; }
    public required IReadOnlyList<ObligationLine> Obligations { get; init; }
    /// <summary>The demands it continues.</summary>
    public required IReadOnlyList<RelatedDemand> Before { get; init; }
    /// <summary>Those that continue it.</summary>
    public required IReadOnlyList<RelatedDemand> After { get; init; }
    public required LocalText AskNext { get; init; }
    /// <summary>Everything, whatever the timeline is narrowed to.</summary>
    public required IReadOnlyList<TimelineEntry> Entries { get; init; }
    public required IReadOnlyList<TimelineYear> Timeline { get; init; }
    public required IReadOnlyList<NextDate> Next { get; init; }

    public int Words => Entries.Count(entry => entry.Side == "said");

    public int Acts => Entries.Count(entry => entry.Side == "done");

    public int Promises => Entries.Count(entry => entry.Kind == TimelineKind.Commitment);

    public int Kept => Entries.Count(entry => entry.State == CommitmentState.Kept);
}

internal sealed class ViewDemandHandler(AdvocacyDb db, DemandStandings standings, TimeProvider clock) : IRequestHandler<ViewDemand, DemandView>
{
    public async Task<DemandView> Handle(ViewDemand query, CancellationToken cancel)
    {
        var (asked, standing, reasons, askNext) = await standings.Read(query.Code, cancel);
        var demand = await db.WithLineage(asked, cancel);
        IReadOnlyList<TimelineEntry> entries = [.. await db.Timeline(demand.Id, await Officials.ReadNames(db, cancel), cancel), .. Judged(standing, reasons)];

        return new()
        {
            Standing = standing,
            Reason = standing.Latest is { } latest ? reasons[latest.Year] : LocalText.Empty,
            AsAsked = demand.AsAsked,
            Authorities = [.. demand.Authorities.Select(body => body.Name)],
            Obligations = demand.Obligations,
            Before = demand.Before,
            After = demand.After,
            AskNext = askNext,
            Entries = entries,
            Next = NextDate.Of(
                entries, clock.Today(),
                !standing.IsAskedIn(clock.Today().Year) || standing.Years.Any(year => year.Year == clock.Today().Year) ? null : $"demands/{standing.Code}/assess/{clock.Today().Year}"),
            Timeline = TimelineYear.Of(entries, query.Kinds, clock.Today().Year),
        };
    }

    private static IEnumerable<TimelineEntry> Judged(DemandStanding standing, IReadOnlyDictionary<int, LocalText> reasons) => standing.Years.Select(year => new TimelineEntry
    {
        Kind = TimelineKind.Assessment,
        On = FuzzyDate.Year(year.Year),
        Title = year.Word,
        Detail = reasons[year.Year],
        Level = year.Level,
        Address = $"demands/{standing.Code}/{year.Year}",
    });
}
