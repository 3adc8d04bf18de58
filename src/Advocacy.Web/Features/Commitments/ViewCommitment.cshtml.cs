using Advocacy.Domain.Commitments;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Commitments;

public sealed class ViewCommitmentPage(IMediator mediator, CurrentActor actor, TimeProvider clock) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public CommitmentView Commitment { get; private set; } = null!;

    public DateOnly Today => clock.Today();

    /// <summary>How far it has come, and what follows.</summary>
    public CommitmentRail Rail => CommitmentRail.Of(Commitment, Today);

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

    /// <summary>How often and how far its date moved back, in words.</summary>
    public static string Slipped(Slip slip) => slip is { Times: 1, Days: 1 } ? Wording.Of("Commitments.SlippedADay")
        : slip.Times == 1 ? Wording.Of("Commitments.SlippedOnce", slip.Days)
        : Wording.Of("Commitments.SlippedTimes", slip.Times, slip.Days);

    public async Task OnGet(CancellationToken cancel) =>
        Commitment = await mediator.Send(new ViewCommitment(Id), cancel);
}
