using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Demands;

/// <summary>A demand: what it asks of whom, where it stands, and everything said, done, found and judged about it.</summary>
/// <param name="Code">Which.</param>
/// <param name="Kinds">What the timeline is narrowed to; all of it when empty.</param>
/// <param name="Since">Only what was entered or changed since that day; null for all.</param>
[AllowedToMembers, Kept]
public sealed record ViewDemand(string Code, IReadOnlyCollection<TimelineKind> Kinds, DateOnly? Since = null) : IQuery<DemandView>;

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

    /// <summary>What is shown by its kind, an act once however many stages it went through.</summary>
    public IReadOnlyList<(TimelineKind Kind, int Count)> Kinds =>
        [.. Entries.GroupBy(entry => entry.Kind).OrderBy(kind => kind.Key).Select(kind => (kind.Key, kind.DistinctBy(entry => entry.Address).Count()))];

    /// <summary>Meetings, promises, and acts of which nothing but words is on record.</summary>
    public int Words => Entries.Where(entry => entry.Side == "said").DistinctBy(entry => entry.Address).Count(entry => !ActsDone.Contains(entry.Address));

    /// <summary>Acts that were adopted at least.</summary>
    public int Acts => ActsDone.Count;

    public int Promises => Entries.Count(entry => entry.Kind == TimelineKind.Commitment);

    private HashSet<string?> ActsDone => [.. Entries.Where(entry => entry.Side == "done").Select(entry => entry.Address)];

    public int Kept => Entries.Count(entry => entry.State == CommitmentState.Kept);
}

internal sealed class ViewDemandHandler(AdvocacyDb db, DemandStandings standings, TimeProvider clock) : IRequestHandler<ViewDemand, DemandView>
{
    private static IQueryable<string> ChangedRoots(AdvocacyDb db, DateTime since, Guid campaign) => db.Journal
        .Where(entry => entry.CampaignId == campaign && entry.At >= since)
        .SelectMany(entry => entry.Records.Select(record => record.RootId)).Distinct();

    public async Task<DemandView> Handle(ViewDemand query, CancellationToken cancel)
    {
        var reasoned = await standings.Read(query.Code, cancel);
        var (asked, standing, texts) = reasoned;
        var demand = await db.WithLineage(asked, cancel);
        IReadOnlyList<TimelineEntry> entries = [.. await db.Timeline(demand.Id, await Officials.ReadNames(db, cancel), cancel), .. Judged(standing, texts)];

        return new()
        {
            Standing = standing,
            Reason = standing.Latest is { } latest ? texts[latest.Year].Reason : LocalText.Empty,
            AsAsked = demand.AsAsked,
            Authorities = [.. demand.Authorities.Select(body => body.Name)],
            Obligations = demand.Obligations,
            Before = demand.Before,
            After = demand.After,
            AskNext = reasoned.AskNext,
            Entries = entries,
            Next = NextDate.Of(
                entries, clock.Today(),
                !standing.IsAskedIn(clock.Today().Year) || standing.Years.Any(year => year.Year == clock.Today().Year) ? null : $"demands/{standing.Code}/assess/{clock.Today().Year}"),
            Timeline = TimelineYear.Of(entries, query.Kinds, clock.Today().Year, query.Since is { } since ? await ChangedSince(since, cancel) : null),
        };
    }

    private async Task<IReadOnlySet<Guid>> ChangedSince(DateOnly since, CancellationToken cancel)
    {
        var roots = await ChangedRoots(db, since.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), db.CampaignId).ToListAsync(cancel);
        return roots.Select(root => Guid.TryParse(root, out var id) ? id : Guid.Empty).ToHashSet();
    }

    private static IEnumerable<TimelineEntry> Judged(DemandStanding standing, IReadOnlyDictionary<int, TextsOfAYear> texts) => standing.Years.Select(year => new TimelineEntry
    {
        Kind = TimelineKind.Assessment,
        On = FuzzyDate.Year(year.Year),
        Title = year.Word,
        Detail = texts[year.Year].Reason,
        Level = year.Level,
        Movement = year.Movement,
        Address = $"demands/{standing.Code}/{year.Year}",
    });
}
