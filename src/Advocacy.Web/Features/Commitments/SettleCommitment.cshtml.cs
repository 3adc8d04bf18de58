using MediatR;

namespace Advocacy.Web.Features.Commitments;

public sealed class SettleCommitmentPage(IMediator mediator, TimeProvider clock)
    : CommitmentChangePage<SettleCommitment>(mediator, clock, "Commitments.Settled");
