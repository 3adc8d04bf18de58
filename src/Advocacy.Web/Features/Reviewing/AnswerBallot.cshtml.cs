using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Reviewing;

public sealed class AnswerBallotPage(IMediator mediator) : BallotPaperPage<AnswerBallot>(mediator)
{
    private readonly IMediator _mediator = mediator;

    public void OnGet() => Form = Form with { Answers = InTheirOrder(Packet.Given) };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await _mediator.Send(Form, cancel);
        var now = await _mediator.Send(new PrepareAnswers(Year), cancel);
        TempData["Done"] = now.HasAnswered ? Wording.Of("Reviewing.AllAnswered") : Wording.Of("Reviewing.SomeAnswered", now.Given.Count, Asked);
        return LocalRedirect(now.HasAnswered ? $"~/review/{Year}" : $"~/review/{Year}/answer");
    }
}
