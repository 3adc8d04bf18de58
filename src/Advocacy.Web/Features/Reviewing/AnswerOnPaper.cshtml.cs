using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Reviewing;

public sealed class AnswerOnPaperPage(IMediator mediator) : BallotPaperPage<AnswerOnPaper>(mediator)
{
    private readonly IMediator _mediator = mediator;

    [FromRoute]
    public Guid Seat { get; set; }

    protected override Guid? EnteredFor => Seat;

    public void OnGet() => Form = Form with { Answers = InTheirOrder(Packet.Given) };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await _mediator.Send(Form with { Seat = Seat }, cancel);
        TempData["Done"] = Wording.Of("Reviewing.PaperEntered", Packet.Name);
        return LocalRedirect($"~/review/{Year}");
    }
}
