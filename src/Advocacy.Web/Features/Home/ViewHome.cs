using Advocacy.Domain.Cards;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Actions;
using Advocacy.Web.Features.Commitments;
using Advocacy.Web.Features.Demands;
using Advocacy.Web.Features.Findings;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Features.Judging;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Years;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Home;

/// <summary>Where the campaign stands, and what waits for whoever asks: for each role its own part of the year's work.</summary>
[AllowedToMembers, Kept]
public sealed record ViewHome : IQuery<HomeView>;

public sealed record HomeView
{
    public required MovementTally Tally { get; init; }
    public required IReadOnlyList<DemandStanding> Demands { get; init; }
    /// <summary>What waits for those who keep the record, the most urgent first; nothing for others.</summary>
    public required IReadOnlyList<WaitingItem> Waiting { get; init; }
    /// <summary>Open commitments without a due date.</summary>
    public required int OpenWithoutDate { get; init; }
    /// <summary>Open commitments that nobody put in writing to whoever made them.</summary>
    public required int NeverReadBack { get; init; }
    /// <summary>Why each demand stands where it does, by its id: the reason of its latest judgement.</summary>
    public required IReadOnlyDictionary<Guid, LocalText> Reasons { get; init; }
    /// <summary>This year, for what is not assessed yet.</summary>
    public required int Year { get; init; }
    /// <summary>The card that is made next.</summary>
    public required NextCard Next { get; init; }
    /// <summary>The card published last; null when none is.</summary>
    public required CardLine? Last { get; init; }
    /// <summary>What was done on the record since then, by act, the most frequent first; for the board.</summary>
    public required IReadOnlyList<ActCount> Since { get; init; }
    public required IReadOnlyList<CardLine> Published { get; init; }
    /// <summary>What a year on its way to the card asks of the reader: they are reminded of it here until it is done.</summary>
    public required IReadOnlyList<YearDuty> Duties { get; init; }
}

public sealed record CardLine(int Year, LocalText Title);

/// <summary>The card of the year that is worked on: what it has and what it lacks.</summary>
/// <param name="Unjudged">The codes of the demands not judged for the year.</param>
/// <param name="Title">Null while it has no draft.</param>
/// <param name="Prints">In how many languages it is typeset.</param>
/// <param name="Languages">In how many it is printed.</param>
/// <param name="Replies">How many authorities were asked for a reply.</param>
/// <param name="SignOffs">How many people signed it off.</param>
public sealed record NextCard(int Year, IReadOnlyList<string> Unjudged, LocalText? Title, int Prints, int Replies, int SignOffs, int Languages);

/// <param name="Act">As the journal names it.</param>
public sealed record ActCount(string Act, int Count);

internal sealed class ViewHomeHandler(AdvocacyDb db, DemandStandings standings, CurrentActor actor, CurrentCampaign campaign, TimeProvider clock) : IRequestHandler<ViewHome, HomeView>
{
    private static readonly string[] ActsOnTheRecord =
    [
        nameof(LogMeeting), nameof(CorrectMeeting), nameof(ReadBackCommitment), nameof(ReadBackMeeting), nameof(RecordReply), nameof(ReviseDueDate),
        nameof(ReviseWords), nameof(SettleCommitment), nameof(RecordAction), nameof(ReachStage), nameof(AssessDemand),
        nameof(CorrectAction), nameof(CorrectStage), nameof(CorrectCommitment), nameof(CorrectFinding), nameof(CorrectEvidence), nameof(CorrectDemand), nameof(AskDemand),
    ];

    private static IQueryable<CardRow> Cards(AdvocacyDb db) => db.ProgressCards
        .OrderByDescending(card => card.Year).ThenByDescending(card => card.Edition)
        .Select(card => new CardRow(card.Year, card.Title, card.State, card.PublishedAt, card.Prints.Count, card.Replies.Count, card.SignOffs.Count, card.Languages));

    public async Task<HomeView> Handle(ViewHome query, CancellationToken cancel)
    {
        var today = clock.Today();
        var demands = await standings.Read(cancel);
        var cards = await Cards(db).ToListAsync(cancel);
        var published = cards.Where(card => card.State == CardState.Published).DistinctBy(card => card.Year).ToList();
        // The draft's year; else the last that is judged whole and has no card; else this one.
        var year = cards.Where(card => card.State == CardState.Draft).Select(card => (int?)card.Year).Max()
            ?? demands.SelectMany(demand => demand.Years).Select(judged => judged.Year).Distinct()
                .Where(judged => cards.All(card => card.Year != judged) && demands.Where(demand => demand.IsAskedIn(judged)).All(demand => demand.Years.Any(one => one.Year == judged)))
                .Where(judged => published.All(card => card.Year < judged)).Select(judged => (int?)judged).Max()
            ?? today.Year;
        var draft = cards.FirstOrDefault(card => card.State == CardState.Draft && card.Year == year);

        var (due, withoutDate, neverReadBack) = May<LogMeeting>() ? await db.OfCommitments(today, cancel) : ([], 0, 0);
        var planned = May<LogMeeting>() ? await db.OfPlans(today, cancel) : [];
        var facts = May<LogMeeting>() ? await db.ReadDemandFacts(cancel) : DemandFacts.None;
        var stale = May<LogMeeting>() ? facts.StaleDemands(demands, today) : [];
        var toJudge = May<AssessDemand>() ? demands.ToJudge(today.Year, facts) : [];
        return new()
        {
            Tally = MovementTally.Of([.. demands.Select(demand => demand.Years.Select(judged => (judged.Year, judged.Measured)).ToList())]),
            Demands = demands,
            Waiting = [.. planned.OrderBy(item => item.On), .. due.OrderBy(item => item.Kind).ThenByDescending(item => item.IsLate)
                .ThenBy(item => item.IsLate ? -item.Days : item.Days ?? int.MaxValue), .. stale, .. toJudge],
            OpenWithoutDate = withoutDate,
            NeverReadBack = neverReadBack,
            Reasons = (await LastReasons(cancel)).ToDictionary(judged => judged.Id, judged => judged.Reason),
            Year = today.Year,
            Next = new(
                year, [.. demands.Where(demand => demand.IsAskedIn(year) && demand.Years.All(judged => judged.Year != year)).Select(demand => demand.Code)],
                draft?.Title, draft?.Prints ?? 0, draft?.Replies ?? 0, draft?.SignOffs ?? 0, (draft?.Languages ?? campaign.Languages).Count),
            Last = published.Select(card => new CardLine(card.Year, card.Title)).FirstOrDefault(),
            Since = actor.Value.Is(Role.Board) && published.FirstOrDefault()?.PublishedAt is { } then ? await ChangedSince(then, cancel) : [],
            Published = [.. published.Select(card => new CardLine(card.Year, card.Title))],
            Duties = await db.DutiesOf(actor.Value, today, cancel),
        };
    }

    private Task<List<LastReason>> LastReasons(CancellationToken cancel) => db.Assessments
        .Where(judged => judged.Year == db.Assessments.Where(other => other.DemandId == judged.DemandId).Max(other => other.Year))
        .Select(judged => new LastReason(judged.DemandId, judged.Reason)).ToListAsync(cancel);

    private sealed record LastReason(Guid Id, LocalText Reason);

    private bool May<TRequest>() => Permissions.Allow(typeof(TRequest), actor.Value);

    private async Task<IReadOnlyList<ActCount>> ChangedSince(DateTime then, CancellationToken cancel) =>
        [.. (await db.Journal.Where(entry => entry.CampaignId == campaign.Id && entry.At > then && ActsOnTheRecord.Contains(entry.Act))
                .GroupBy(entry => entry.Act).Select(act => new { act.Key, Count = act.Count() }).ToListAsync(cancel))
            .Select(act => new ActCount(act.Key, act.Count)).OrderByDescending(act => act.Count).ThenBy(act => act.Act, StringComparer.Ordinal)];

    private sealed record CardRow(int Year, LocalText Title, CardState State, DateTime? PublishedAt, int Prints, int Replies, int SignOffs, LanguageSet Languages);
}
