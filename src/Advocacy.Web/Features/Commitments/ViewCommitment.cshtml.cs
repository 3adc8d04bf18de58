using Advocacy.Domain.Commitments;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Commitments;

public sealed class ViewCommitmentPage(IMediator mediator, CurrentActor actor) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public CommitmentView Commitment { get; private set; } = null!;

    public bool MaySettle => Permissions.Allow(typeof(SettleCommitment), actor.Value);

    public bool MayReviseDue => Commitment.State == CommitmentState.Open && Permissions.Allow(typeof(ReviseDueDate), actor.Value);

    public async Task OnGet(CancellationToken cancel) =>
        Commitment = await mediator.Send(new ViewCommitment(Id), cancel);
}
