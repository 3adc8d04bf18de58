using MediatR;

namespace Advocacy.Web.Features.Commitments;

public sealed class ReviseDueDatePage(IMediator mediator, TimeProvider clock)
    : ChangeOfCommitmentPage<ReviseDueDate>(mediator, clock, "Commitments.DueRevised");
