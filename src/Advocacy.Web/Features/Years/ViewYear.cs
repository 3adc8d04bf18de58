using Advocacy.Domain.Cards;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Reviewing;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Judging;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Years;

/// <summary>How far a year is on its way from the record to the card.</summary>
[AllowedToMembers]
public sealed record ViewYear(int Year) : IQuery<YearView>;

public sealed record YearView
{
    public required int Year { get; init; }
    public required DateOnly Today { get; init; }
    /// <summary>Null while nobody opened the year.</summary>
    public required YearDays? Days { get; init; }
    /// <summary>Those asked in the year, in their order.</summary>
    public required IReadOnlyList<YearDemand> Demands { get; init; }
    /// <summary>How far the card is; null when there is none.</summary>
    public required CardState? Card { get; init; }
    public required DateOnly? PublishedOn { get; init; }
    /// <summary>How far the board's last ballot is; null when it was never asked.</summary>
    public required BallotState? Ballot { get; init; }
    /// <summary>How many members answered it, of how many.</summary>
    public required int Answered { get; init; }
    public required int Seats { get; init; }
    /// <summary>How many authorities were asked, and of how many it is known what is printed: an answer or a silence.</summary>
    public required int Asked { get; init; }
    public required int Settled { get; init; }

    public int Judged => Demands.Count(demand => demand.First is not null || demand.IsKept);

    public bool IsJudged => Demands.Count > 0 && Judged == Demands.Count && Demands.All(demand => demand.Second is null or { GivenOn: not null });

    /// <summary>How many who judged twice came to the same level, stand next to each other, or apart.</summary>
    public int Agreed(Agreement agreement) => Demands.Count(demand => demand.Second?.Agreement == agreement);
}

/// <param name="WhyChanged">Why it was changed last; null while it stands as it was opened.</param>
public sealed record YearDays(
    DateOnly OpenedOn, DateOnly RecordClosesOn, DateOnly JudgedBy, DateOnly DecidedBy, DateOnly RepliedBy, DateOnly PrintedOn, string? WhyChanged, Guid RoundId);

/// <param name="First">Null while nobody judged it, or while the reader may not know.</param>
/// <param name="IsKept">It was judged, and the reader, who judges second, is not shown how.</param>
/// <param name="Second">Null where nobody was asked to judge second.</param>
public sealed record YearDemand(Guid Id, string Code, LocalText Title, JudgedYear? First, bool IsKept, SecondView? Second);

/// <summary>What came of a second judgement.</summary>
public sealed record SecondView
{
    public required string AccountId { get; init; }
    public required string Judge { get; init; }
    /// <summary>Null while they have not judged.</summary>
    public required DateOnly? GivenOn { get; init; }
    /// <summary>Null while the reader may not read it.</summary>
    public required Level? Level { get; init; }
    /// <summary>In the words of the rubric it was given by.</summary>
    public required LocalText Word { get; init; }
    public required Confidence? Confidence { get; init; }
    public required LocalText Reason { get; init; }
    /// <summary>Null while one of the two is not known to the reader.</summary>
    public required Agreement? Agreement { get; init; }
}

internal sealed class ViewYearHandler(AdvocacyDb db, DemandStandings standings, TimeProvider clock) : IRequestHandler<ViewYear, YearView>
{
    public async Task<YearView> Handle(ViewYear query, CancellationToken cancel)
    {
        var round = await db.YearRounds.AsNoTracking().AsSingleQuery().SingleOrDefaultAsync(round => round.Year == query.Year, cancel);
        var demands = (await standings.Read(cancel)).Where(demand => demand.IsAskedIn(query.Year)).ToList();
        var seconds = await db.ReadSeconds(query.Year, round, cancel);
        var judged = round is { Judges.Count: > 0 }
            ? await db.Assessments.WhoeverReads().Where(made => made.Year == query.Year).Select(made => made.DemandId).ToListAsync(cancel)
            : [];
        var card = await db.ProgressCards.Where(card => card.Year == query.Year).OrderByDescending(card => card.Edition)
            .Select(card => new { card.State, card.PublishedAt }).FirstOrDefaultAsync(cancel);
        var ballot = await db.Ballots.Where(ballot => ballot.Year == query.Year && ballot.CalledOffBecause == null).OrderByDescending(ballot => ballot.Round)
            .Select(ballot => new
            {
                State = ballot.ClosedAt == null ? BallotState.Open
                    : ballot.Questions.Any(question => question.Outcome == BallotOutcome.Returned || question.Outcome == BallotOutcome.Rejected) ? BallotState.Returned
                    : ballot.Questions.All(question => question.Outcome == BallotOutcome.Approved) ? BallotState.Approved : BallotState.Undecided,
                Answered = ballot.Seats.Count(seat => seat.AnsweredAt != null),
                Seats = ballot.Seats.Count,
            }).FirstOrDefaultAsync(cancel);
        var replies = await db.ReplyRequests.Where(request => request.Year == query.Year && request.ClosedOn == null).Select(request => request.SettledOn != null).ToListAsync(cancel);
        return new()
        {
            Year = query.Year,
            Today = clock.Today(),
            Days = round is null ? null : new(
                round.OpenedOn, round.RecordClosesOn, round.JudgedBy, round.DecidedBy, round.RepliedBy, round.PrintedOn, round.WhyChanged, round.Id),
            Demands = [.. demands.Select(demand =>
            {
                var first = demand.Years.FirstOrDefault(year => year.Year == query.Year);
                var second = seconds.GetValueOrDefault(demand.Id);
                return new YearDemand(demand.Id, demand.Code, demand.Title, first, first is null && judged.Contains(demand.Id), second is null ? null : second with
                {
                    Agreement = first is not null && second.Level is { } level ? first.Level.With(level) : null,
                });
            })],
            Card = card?.State,
            PublishedOn = card?.PublishedAt?.DayHere(),
            Ballot = ballot?.State,
            Answered = ballot?.Answered ?? 0,
            Seats = ballot?.Seats ?? 0,
            Asked = replies.Count,
            Settled = replies.Count(settled => settled),
        };
    }
}
