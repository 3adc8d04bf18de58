using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Reviewing;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Reviewing;

/// <summary>Ends a year's open ballot without a count, and says why.</summary>
[AllowedTo(Role.Editor)]
public sealed record CallOffBallot : Command<Guid>
{
    public int Year { get; init; }

    [Required, StringLength(Ballot.ReasonMaxLength)]
    public string? Reason { get; init; }

    public override string? Because => Reason;
}

internal sealed class CallOffBallotHandler(AdvocacyDb db, CurrentActor actor, TimeProvider clock) : IRequestHandler<CallOffBallot, Guid>
{
    public async Task<Guid> Handle(CallOffBallot command, CancellationToken cancel)
    {
        var ballot = await db.OpenBallotOf(command.Year, cancel);
        ballot.CallOff(command.Reason!, actor.Value.Id ?? "", clock.Now());
        return ballot.Id;
    }
}
