using MediatR;

namespace Advocacy.Web.Features.Commitments;

public sealed class ReviseWordsPage(IMediator mediator, TimeProvider clock)
    : ChangeOfCommitmentPage<ReviseWords>(mediator, clock, "Commitments.WordsRevised")
{
    public override void OnGet()
    {
        base.OnGet();
        Form = Form with { Words = Commitment.Words, WordsLanguage = Commitment.WordsLanguage, Reported = Commitment.Reported };
    }
}
