using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Commitments;

public sealed class RecordReplyPage(IMediator mediator, TimeProvider clock)
    : CommitmentActPage<RecordReply>(mediator, clock, "Commitments.ReplyRecorded")
{
    [FromRoute(Name = "letter")]
    public Guid LetterId { get; set; }

    public LetterLine Letter { get; private set; } = null!;

    protected override async Task Load(CancellationToken cancel)
    {
        await base.Load(cancel);
        Letter = Commitment.Letters.SingleOrDefault(letter => letter.Id == LetterId) ?? throw new NotFoundException("A letter");
        Form = Form with { LetterId = LetterId };
    }

    public override void OnGet()
    {
        base.OnGet();
        Form = Form with { WordsLanguage = Letter.TextLanguage };
    }
}
