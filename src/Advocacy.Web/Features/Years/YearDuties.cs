using Advocacy.Domain.Reviewing;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Reviewing;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Years;

/// <summary>What a year on its way to the card asks of somebody; gone once it is done.</summary>
/// <param name="Year">Of the card.</param>
/// <param name="By">The last day for it.</param>
/// <param name="DemandId">The demand to judge; null where it is about the year's ballot.</param>
public sealed record YearDuty(YearDutyKind Kind, int Year, DateOnly By, Guid? DemandId = null);

public enum YearDutyKind
{
    /// <summary>A demand is to be judged second.</summary>
    Second,
    /// <summary>A member of the board who was asked has not answered everything.</summary>
    Answer,
    /// <summary>The ballot's last day is over, or everybody answered.</summary>
    Count,
    /// <summary>An objection waits for its answer.</summary>
    Objection,
}

internal static class YearDuties
{
    /// <summary>What the latest ballot of each year asks of somebody, and whom they are to judge second; one query.</summary>
    public static async Task<IReadOnlyList<YearDuty>> DutiesOf(this AdvocacyDb db, Actor actor, DateOnly today, CancellationToken cancel)
    {
        var ballots = db.Ballots.Where(ballot => !db.Ballots.Any(later => later.Year == ballot.Year && later.Round > ballot.Round))
            .Where(ballot => ballot.ClosedAt == null || ballot.Questions.Any(question => question.Outcome == BallotOutcome.Returned && question.Answer == null))
            .Select(ballot => new
            {
                ballot.Year,
                By = ballot.ClosesOn,
                Of = ballot.Id,
                IsOpen = ballot.ClosedAt == null,
                WaitsForReader = ballot.Seats.Any(seat => seat.AccountId == actor.Id && seat.AnsweredAt == null),
                WaitsForSomebody = ballot.Seats.Any(seat => seat.AnsweredAt == null),
                IsSecond = false,
            });
        var seconds = db.YearRounds.SelectMany(round => round.Judges, (round, judge) => new { round.JudgedBy, Judge = judge })
            .Where(asked => asked.Judge.AccountId == actor.Id && asked.Judge.GivenOn == null)
            .Select(asked => new
            {
                asked.Judge.Year,
                By = asked.JudgedBy,
                Of = asked.Judge.DemandId,
                IsOpen = true,
                WaitsForReader = true,
                WaitsForSomebody = true,
                IsSecond = true,
            });
        var all = (await ballots.Concat(seconds).ToListAsync(cancel)).OrderBy(asked => asked.Year).ThenBy(asked => asked.By).ToLookup(asked => asked.IsSecond);
        var latest = all[false].ToList();
        return
        [
            .. all[true].Where(_ => May<JudgeSecond>()).Select(asked => new YearDuty(YearDutyKind.Second, asked.Year, asked.By, asked.Of)),
            .. latest.Where(ballot => ballot.IsOpen && ballot.WaitsForReader && ballot.By >= today && May<AnswerBallot>())
                .Select(ballot => new YearDuty(YearDutyKind.Answer, ballot.Year, ballot.By)),
            .. latest.Where(ballot => ballot.IsOpen && (!ballot.WaitsForSomebody || ballot.By < today) && May<CloseBallot>())
                .Select(ballot => new YearDuty(YearDutyKind.Count, ballot.Year, ballot.By)),
            .. latest.Where(ballot => !ballot.IsOpen && May<AnswerObjection>())
                .Select(ballot => new YearDuty(YearDutyKind.Objection, ballot.Year, ballot.By)),
        ];

        bool May<TRequest>() => Permissions.Allow(typeof(TRequest), actor);
    }
}
