using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Commitments;

/// <summary>Records what became of a commitment.</summary>
[AllowedTo(Role.Analyst)]
public sealed record SettleCommitment : ChangeOfCommitment
{
    [Required]
    public CommitmentState? State { get; init; }
}

internal sealed class SettleCommitmentHandler(AdvocacyDb db) : IRequestHandler<SettleCommitment, Guid>
{
    public async Task<Guid> Handle(SettleCommitment command, CancellationToken cancel)
    {
        var commitment = await db.Commitments.Include(commitment => commitment.Changes)
            .Require(commitment => commitment.Id == command.Id, cancel);
        commitment.MustStillBe(command.Version);
        var citations = await db.CitedBy(command, cancel);
        commitment.Becomes(
            command.State!.Value, command.On!, LocalText.Of(command.ReasonLanguage, command.Reason), citations);
        return commitment.Id;
    }
}
