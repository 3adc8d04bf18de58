using Advocacy.Domain.Reviewing;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Reviewing;

/// <summary>Answers the board's questions about a year; whoever answered may answer otherwise until the last day.</summary>
[AllowedTo(Role.Board)]
public sealed record AnswerBallot : BallotPaper;

internal sealed class AnswerBallotHandler(AdvocacyDb db, CurrentActor actor, TimeProvider clock) : IRequestHandler<AnswerBallot, Guid>
{
    public async Task<Guid> Handle(AnswerBallot command, CancellationToken cancel)
    {
        var ballot = await db.OpenBallotOf(command.Year, cancel);
        await db.Keep(ballot, actor.Value.Id ?? "", command, null, clock, cancel);
        return ballot.Id;
    }
}

internal static class KeepingAnswers
{
    /// <summary>Puts a paper in the place of all that its seat answered before; what a member answered by themselves only they replace.</summary>
    public static async Task Keep(this AdvocacyDb db, Ballot ballot, string account, BallotPaper paper, string? enteredBy, TimeProvider clock, CancellationToken cancel)
    {
        var answers = ballot.Answer(account, paper.To(ballot, account), enteredBy, clock.Now(), clock.Today());
        var seat = ballot.Seats.Single(seat => seat.AccountId == account);
        var before = await db.BallotAnswers.WhoeverReads().Where(answer => answer.SeatId == seat.Id).ToListAsync(cancel);
        BallotRules.PaperGivesWay.Requires(enteredBy is null || before.TrueForAll(answer => answer.RecordedBy != account));
        db.RemoveRange(before);
        db.AddRange(answers);
    }
}
