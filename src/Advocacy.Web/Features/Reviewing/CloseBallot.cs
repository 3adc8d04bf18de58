using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Reviewing;

/// <summary>Counts a year's open ballot; from then on everybody sees who answered what.</summary>
[AllowedTo(Role.Editor)]
public sealed record CloseBallot : Command<Guid>
{
    public int Year { get; init; }
}

internal sealed class CloseBallotHandler(AdvocacyDb db, CurrentActor actor, TimeProvider clock) : IRequestHandler<CloseBallot, Guid>
{
    public async Task<Guid> Handle(CloseBallot command, CancellationToken cancel)
    {
        var ballot = await db.OpenBallotOf(command.Year, cancel);
        var answers = await db.BallotAnswers.WhoeverReads().Where(answer => answer.BallotId == ballot.Id).ToListAsync(cancel);
        ballot.Close(answers, actor.Value.Id ?? "", clock.Now(), clock.Today());
        return ballot.Id;
    }
}
