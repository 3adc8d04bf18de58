using Advocacy.Domain.Reviewing;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Reviewing;

/// <summary>What the board review asks of somebody; gone once it is done.</summary>
/// <param name="Year">Of the card.</param>
/// <param name="ClosesOn">The ballot's last day.</param>
public sealed record BallotDuty(BallotDutyKind Kind, int Year, DateOnly ClosesOn);

public enum BallotDutyKind
{
    /// <summary>A member of the board who was asked has not answered everything.</summary>
    Answer,
    /// <summary>The last day is over, or everybody answered.</summary>
    Count,
    /// <summary>An objection waits for its answer.</summary>
    Objection,
}

internal static class BallotDutyReading
{
    /// <summary>What the latest ballot of each year asks of somebody; one query.</summary>
    public static async Task<IReadOnlyList<BallotDuty>> BallotDuties(this AdvocacyDb db, Actor actor, DateOnly today, CancellationToken cancel)
    {
        var latest = await db.Ballots.Where(ballot => !db.Ballots.Any(later => later.Year == ballot.Year && later.Round > ballot.Round))
            .Where(ballot => ballot.ClosedAt == null || ballot.Questions.Any(question => question.Outcome == BallotOutcome.Returned && question.Answer == null))
            .OrderBy(ballot => ballot.Year).Select(ballot => new
            {
                ballot.Year,
                ballot.ClosesOn,
                IsOpen = ballot.ClosedAt == null,
                WaitsForReader = ballot.Seats.Any(seat => seat.AccountId == actor.Id && seat.AnsweredAt == null),
                WaitsForSomebody = ballot.Seats.Any(seat => seat.AnsweredAt == null),
            }).ToListAsync(cancel);
        return
        [
            .. latest.Where(ballot => ballot.IsOpen && ballot.WaitsForReader && ballot.ClosesOn >= today && May<AnswerBallot>())
                .Select(ballot => new BallotDuty(BallotDutyKind.Answer, ballot.Year, ballot.ClosesOn)),
            .. latest.Where(ballot => ballot.IsOpen && (!ballot.WaitsForSomebody || ballot.ClosesOn < today) && May<CloseBallot>())
                .Select(ballot => new BallotDuty(BallotDutyKind.Count, ballot.Year, ballot.ClosesOn)),
            .. latest.Where(ballot => !ballot.IsOpen && May<AnswerObjection>())
                .Select(ballot => new BallotDuty(BallotDutyKind.Objection, ballot.Year, ballot.ClosesOn)),
        ];

        bool May<TRequest>() => Permissions.Allow(typeof(TRequest), actor);
    }
}
