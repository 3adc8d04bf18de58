using Advocacy.Web.Words;
using MediatR;

namespace Advocacy.Web.Features.Commitments;

/// <summary>A page that records something that happened to a commitment for a reason of its own.</summary>
public abstract class ChangeOfCommitmentPage<TForm>(IMediator mediator, TimeProvider clock, string done)
    : CommitmentActPage<TForm>(mediator, clock, done)
    where TForm : ChangeOfCommitment, new()
{
    public override void OnGet()
    {
        base.OnGet();
        Form = Form with { ReasonLanguage = Wording.Language };
    }
}
