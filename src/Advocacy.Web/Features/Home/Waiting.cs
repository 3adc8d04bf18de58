using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Home;

/// <summary>Finds what waits for whoever keeps the record.</summary>
internal static class Waiting
{
    /// <summary>How far ahead what is due is shown, in days.</summary>
    public const int SoonDays = 60;

    /// <summary>After how many days without anything new a demand is said to be stale.</summary>
    public const int StaleDays = 365;

    private static IQueryable<DueRow> Due(AdvocacyDb db, DateOnly soon) => db.Commitments
        .Where(made => made.State == CommitmentState.Open && made.Due != null && made.Due.Earliest <= soon)
        .Select(made => new DueRow(
            made.Id, made.Words, made.WordsLanguage, made.Reported, made.Due!,
            db.Posts.Where(post => post.Id == made.PostId).Select(post => post.Title).FirstOrDefault(),
            made.Demands.OrderBy(demand => demand.Position).Select(demand => demand.Code).ToList())).AsSingleQuery();

    private static IQueryable<LetterRow> Letters(AdvocacyDb db) => db.Commitments
        .SelectMany(made => made.Letters.Where(letter => letter.Replies.Count == 0), (made, letter) => new LetterRow(
            made.Id, letter.Id, made.Words, made.WordsLanguage, made.Reported, letter.SentOn, letter.AnswerBy,
            db.Posts.Where(post => post.Id == made.PostId).Select(post => post.Title).FirstOrDefault(),
            made.Demands.OrderBy(demand => demand.Position).Select(demand => demand.Code).ToList())).AsSingleQuery();

    private static IQueryable<PlanRow> Plans(AdvocacyDb db, DateOnly soon) => db.PlannedMeetings
        .Where(plan => plan.MeetingId == null && plan.CalledOffBecause == null && plan.PlannedFor.Earliest <= soon)
        .Select(plan => new PlanRow(plan.Id, plan.Subject, plan.PlannedFor, plan.Demands.OrderBy(demand => demand.Position).Select(demand => demand.Code).ToList())).AsSingleQuery();

    // Counted in one pass: how many lack which.
    private static IQueryable<LackRow> Lacks(AdvocacyDb db) => db.Commitments
        .Where(made => made.State == CommitmentState.Open)
        .Select(made => new { NoDate = made.Due == null, NoLetter = !made.Letters.Any() })
        .GroupBy(made => made).Select(same => new LackRow(same.Key.NoDate, same.Key.NoLetter, same.Count()));

    // Each kind is gone through once for all demands: asked demand by demand, it is gone through for each of them.
    private static IQueryable<LastRow> Last(AdvocacyDb db) => db.Meetings
        .SelectMany(meeting => meeting.Demands, (meeting, demand) => new { demand.Id, On = meeting.HeldOn.Latest })
        .Concat(db.Commitments.SelectMany(made => made.Demands, (made, demand) => new { demand.Id, On = made.MadeOn.Latest }))
        .Concat(db.GovernmentActions.SelectMany(action => action.Effects, (action, effect) => new { Id = effect.DemandId, On = action.Stages.Max(stage => stage.On.Latest) }))
        .Concat(db.Findings.SelectMany(finding => finding.Effects, (finding, effect) => new { Id = effect.DemandId, On = finding.On.Latest }))
        .GroupBy(happened => new { happened.Id, happened.On.Year })
        .Select(year => new LastRow(year.Key.Id, year.Key.Year, year.Count(), year.Max(happened => happened.On)));

    /// <summary>Open commitments that are due, how many have no date, and letters without a reply: one query each.</summary>
    /// <returns>What waits, how many open commitments have no due date, and how many were never read back.</returns>
    public static async Task<(IReadOnlyList<WaitingItem> Items, int WithoutDate, int NeverReadBack)> OfCommitments(this AdvocacyDb db, DateOnly today, CancellationToken cancel)
    {
        // What is late began to be due before today.
        var due = await Due(db, today.AddDays(SoonDays)).ToListAsync(cancel);
        var letters = await Letters(db).ToListAsync(cancel);

        var items = due
            .Select(made => new WaitingItem
            {
                Kind = made.Due.Latest < today ? WaitingKind.Overdue : WaitingKind.Soon,
                Demands = made.Demands,
                Title = LocalText.Of(made.WordsLanguage, made.Words),
                IsSaid = true,
                Reported = made.Reported,
                Who = made.Post ?? LocalText.Empty,
                On = made.Due,
                IsLate = made.Due.Latest < today,
                Days = DaysTo(made.Due, today),
                Address = $"commitments/{made.Id}",
                Act = made.Due.Latest < today ? new("Home.ActSettle", $"commitments/{made.Id}/settle") : null,
            })
            .Concat(letters.Select(letter => new WaitingItem
            {
                Kind = WaitingKind.Letter,
                Demands = letter.Demands,
                Title = LocalText.Of(letter.WordsLanguage, letter.Words),
                IsSaid = true,
                Reported = letter.Reported,
                Who = letter.Post ?? LocalText.Empty,
                On = letter.AnswerBy,
                Since = letter.SentOn,
                IsLate = letter.AnswerBy is not null && letter.AnswerBy.Latest < today,
                Days = letter.AnswerBy is null ? null : DaysTo(letter.AnswerBy, today),
                Address = $"commitments/{letter.Id}",
                Act = new("Home.ActReply", $"commitments/{letter.Id}/letters/{letter.Letter}/reply"),
            }));
        var lacks = await Lacks(db).ToListAsync(cancel);
        return ([.. items], lacks.Where(row => row.NoDate).Sum(row => row.Count), lacks.Where(row => row.NoLetter).Sum(row => row.Count));
    }

    /// <summary>Meetings that are planned, and those whose day has come and that nobody logged; one query.</summary>
    public static async Task<IReadOnlyList<WaitingItem>> OfPlans(this AdvocacyDb db, DateOnly today, CancellationToken cancel) =>
    [
        .. (await Plans(db, today.AddDays(SoonDays)).ToListAsync(cancel)).Select(plan => new WaitingItem
        {
            Kind = WaitingKind.Planned,
            Demands = plan.Demands,
            Title = plan.Subject,
            On = plan.PlannedFor,
            IsLate = plan.PlannedFor.Latest < today,
            Days = DaysTo(plan.PlannedFor, today),
            Address = $"meetings/planned/{plan.Id}",
            Act = plan.PlannedFor.Earliest <= today ? new("Home.ActLogIt", $"meetings/log?planned={plan.Id}") : new("Home.ActPrepare", $"meetings/planned/{plan.Id}"),
        }),
    ];

    /// <summary>What was said, done and found about each demand, by year; one query.</summary>
    public static async Task<DemandFacts> ReadDemandFacts(this AdvocacyDb db, CancellationToken cancel) =>
        new((await Last(db).ToListAsync(cancel)).ToLookup(year => year.Id, year => (year.Year, year.Count, year.On)));

    /// <summary>Demands about which nothing was said, done or found for long.</summary>
    public static IReadOnlyList<WaitingItem> StaleDemands(this DemandFacts facts, IReadOnlyList<DemandStanding> demands, DateOnly today) =>
    [
        .. from demand in demands
           where demand.IsAskedIn(today.Year)
           let last = facts.Last(demand.Id)
           where last < today.AddDays(-StaleDays)
           let latest = last.Value
           select new WaitingItem
           {
               Kind = WaitingKind.Stale,
               Demands = [demand.Code],
               Title = demand.Title,
               On = FuzzyDate.Day(latest),
               IsLate = false,
               Days = today.DayNumber - latest.DayNumber,
               Address = $"demands/{demand.Code}",
               Act = new("Home.ActRecord", "actions/record"),
           },
    ];

    /// <summary>Demands that are not judged for a year, each with how much is new since it was judged.</summary>
    public static IEnumerable<WaitingItem> ToJudge(this IEnumerable<DemandStanding> demands, int year, DemandFacts facts) => demands
        .Where(demand => demand.IsAskedIn(year) && demand.Years.All(judged => judged.Year != year))
        .Select(demand => new WaitingItem
        {
            Kind = WaitingKind.ToJudge,
            Demands = [demand.Code],
            Title = demand.Title,
            IsLate = false,
            Days = null,
            Address = $"demands/{demand.Code}/assess/{year}",
            NewFacts = facts.After(demand.Id, demand.Latest?.Year ?? 0),
        });

    /// <summary>To the last day it may be due, once that has passed; to the first, while that is to come; else to the last.</summary>
    private static int DaysTo(FuzzyDate date, DateOnly today) =>
        date.Earliest > today ? date.Earliest.DayNumber - today.DayNumber : Math.Abs(date.Latest.DayNumber - today.DayNumber);

    private sealed record DueRow(
        Guid Id, string Words, Language WordsLanguage, bool Reported, FuzzyDate Due, LocalText? Post, IReadOnlyList<string> Demands);

    private sealed record LetterRow(
        Guid Id, Guid Letter, string Words, Language WordsLanguage, bool Reported, FuzzyDate SentOn, FuzzyDate? AnswerBy, LocalText? Post, IReadOnlyList<string> Demands);

    private sealed record PlanRow(Guid Id, LocalText Subject, FuzzyDate PlannedFor, IReadOnlyList<string> Demands);

    private sealed record LackRow(bool NoDate, bool NoLetter, int Count);

    private sealed record LastRow(Guid Id, int Year, int Count, DateOnly On);
}
