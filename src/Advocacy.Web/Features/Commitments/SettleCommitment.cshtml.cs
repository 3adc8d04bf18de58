using MediatR;

namespace Advocacy.Web.Features.Commitments;

public sealed class SettleCommitmentPage(IMediator mediator, TimeProvider clock)
    : ChangeOfCommitmentPage<SettleCommitment>(mediator, clock, "Commitments.Settled");
