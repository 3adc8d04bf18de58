using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Reviewing;

/// <summary>Enters what a member of the board answered on paper; the minutes say so.</summary>
[AllowedTo(Role.Editor)]
public sealed record AnswerOnPaper : BallotPaper
{
    /// <summary>Whose paper it is.</summary>
    public Guid Seat { get; init; }
}

internal sealed class AnswerOnPaperHandler(AdvocacyDb db, CurrentActor actor, TimeProvider clock) : IRequestHandler<AnswerOnPaper, Guid>
{
    public async Task<Guid> Handle(AnswerOnPaper command, CancellationToken cancel)
    {
        var ballot = await db.OpenBallotOf(command.Year, cancel);
        var seat = ballot.Seats.SingleOrDefault(seat => seat.Id == command.Seat) ?? throw new NotFoundException("A seat");
        await db.Keep(ballot, seat.AccountId, command, actor.Value.Id ?? "", clock, cancel);
        return ballot.Id;
    }
}
