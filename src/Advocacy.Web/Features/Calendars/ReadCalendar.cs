using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Readers;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Calendars;

/// <summary>The days a campaign works towards: meetings planned, promises and answers due, a year's days.</summary>
[AllowedToMembers]
public sealed record ReadCalendar : IQuery<IReadOnlyList<CalendarDay>>;

/// <summary>A day that something falls on.</summary>
/// <param name="Id">Of the record behind it; the same whenever the calendar is read.</param>
/// <param name="On">Of a span, its last day is what counts.</param>
/// <param name="At">The hour, where one is known.</param>
/// <param name="Who">Who owes it; empty where nobody does.</param>
/// <param name="What">In the words of the record; empty where fewer than the members may read those: a calendar lies open on other people's machines.</param>
/// <param name="Year">Of the card it belongs to; null for others.</param>
/// <param name="Address">Where it is read, within the campaign.</param>
public sealed record CalendarDay(
    CalendarDayKind Kind, Guid Id, FuzzyDate On, TimeOnly? At, string? Place, LocalText Who, LocalText What, int? Year, string Address);

public enum CalendarDayKind
{
    /// <summary>A meeting is planned.</summary>
    Meeting,
    /// <summary>A promise is due.</summary>
    Promise,
    /// <summary>A letter that read promises back asks for an answer by then.</summary>
    Answer,
    /// <summary>The last day whose records count for the year.</summary>
    RecordCloses,
    Judged,
    Decided,
    Replied,
    Printed,
    /// <summary>The board's ballot closes.</summary>
    Ballot,
    /// <summary>An authority's reply to its judgement is due.</summary>
    Reply,
}

internal sealed class ReadCalendarHandler(AdvocacyDb db, TimeProvider clock) : IRequestHandler<ReadCalendar, IReadOnlyList<CalendarDay>>
{
    /// <summary>How long what is over stays in the calendar, in days.</summary>
    private const int KeptDays = 365;

    public async Task<IReadOnlyList<CalendarDay>> Handle(ReadCalendar query, CancellationToken cancel)
    {
        var since = clock.Today().AddDays(-KeptDays);
        var posts = await db.Posts.ToDictionaryAsync(post => post.Id, post => post.Title, cancel);
        LocalText Of(Guid? post) => post is { } id && posts.TryGetValue(id, out var title) ? title : LocalText.Empty;
        var planned = await db.PlannedMeetings.AsNoTracking().Where(plan => plan.CalledOffBecause == null && plan.PlannedFor.Latest >= since).ToListAsync(cancel);
        var promises = await db.Commitments.AsNoTracking().Include(made => made.Letters).ThenInclude(letter => letter.Replies).AsSplitQuery()
            .Where(made => made.State == CommitmentState.Open && (made.Due != null || made.Letters.Any(letter => letter.AnswerBy != null))).ToListAsync(cancel);
        var rounds = await db.YearRounds.AsNoTracking().Where(round => round.PrintedOn >= since).ToListAsync(cancel);
        var ballots = await db.Ballots.AsNoTracking().Where(ballot => ballot.ClosedAt == null && ballot.ClosesOn >= since).ToListAsync(cancel);
        var replies = await db.ReplyRequests.AsNoTracking().Where(asked => asked.RepliedOn == null && asked.ClosedOn == null && asked.SettledOn == null && asked.ReplyBy >= since).ToListAsync(cancel);
        return
        [
            .. new List<CalendarDay>(
            [
                .. planned.Select(plan => new CalendarDay(
                    CalendarDayKind.Meeting, plan.Id, plan.PlannedFor, plan.At, IsForMembers(plan) ? plan.Place : null, LocalText.Empty,
                    IsForMembers(plan) ? plan.Subject : LocalText.Empty, null, $"meetings/planned/{plan.Id}")),
                .. promises.Where(made => made.Due is { } due && due.Latest >= since).Select(made => new CalendarDay(
                    CalendarDayKind.Promise, made.Id, made.Due!, null, null, IsForMembers(made) ? Of(made.PostId) : LocalText.Empty, WordsOf(made), null, $"commitments/{made.Id}")),
                .. promises.SelectMany(made => made.Letters.Where(letter => letter.Replies.Count == 0 && letter.AnswerBy is { } by && by.Latest >= since)
                    .Select(letter => new CalendarDay(
                        CalendarDayKind.Answer, letter.Id, letter.AnswerBy!, null, null, IsForMembers(made) ? Of(made.PostId) : LocalText.Empty, WordsOf(made), null, $"commitments/{made.Id}"))),
                .. rounds.SelectMany(round => new (CalendarDayKind Kind, DateOnly On)[]
                {
                    (CalendarDayKind.RecordCloses, round.RecordClosesOn), (CalendarDayKind.Judged, round.JudgedBy), (CalendarDayKind.Decided, round.DecidedBy),
                    (CalendarDayKind.Replied, round.RepliedBy), (CalendarDayKind.Printed, round.PrintedOn),
                }.Select(day => new CalendarDay(day.Kind, round.Id, FuzzyDate.Day(day.On), null, null, LocalText.Empty, LocalText.Empty, round.Year, $"year/{round.Year}"))),
                .. ballots.Select(ballot => new CalendarDay(
                    CalendarDayKind.Ballot, ballot.Id, FuzzyDate.Day(ballot.ClosesOn), null, null, LocalText.Empty, LocalText.Empty, ballot.Year, $"year/{ballot.Year}")),
                .. replies.Select(asked => new CalendarDay(
                    CalendarDayKind.Reply, asked.Id, FuzzyDate.Day(asked.ReplyBy), null, null, LocalText.Everywhere(asked.Asked), LocalText.Empty, asked.Year, $"year/{asked.Year}")),
            ]).OrderBy(day => day.On.Latest).ThenBy(day => day.Kind).ThenBy(day => day.Id),
        ];
    }

    private static LocalText WordsOf(Commitment made) => IsForMembers(made) ? LocalText.Of(made.WordsLanguage, made.Words) : LocalText.Empty;

    private static bool IsForMembers(Confidential record) => record.ReadBy().Audience is Audience.Public or Audience.Members;
}
