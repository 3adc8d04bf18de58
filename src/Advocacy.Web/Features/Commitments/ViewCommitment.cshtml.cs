using Advocacy.Domain.Commitments;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
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

    public bool MayReadBack => Permissions.Allow(typeof(ReadBackCommitment), actor.Value);

    public bool MayRecordReply => Permissions.Allow(typeof(RecordReply), actor.Value);

    public bool MayReviseWords => Permissions.Allow(typeof(ReviseWords), actor.Value);

    /// <summary>What changed in a wording since the one before it, word by word.</summary>
    public ValueView ChangedIn(int place)
    {
        var (now, before) = (Commitment.Wordings[place], Commitment.Wordings[place + 1]);
        return new(Wording.Of("Commitments.Wordings"), before.Words, now.Words, WordDifference.Between(before.Words, now.Words));
    }

    public async Task OnGet(CancellationToken cancel) =>
        Commitment = await mediator.Send(new ViewCommitment(Id), cancel);
}
