using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Replies;

public sealed class CloseReplyLinkPage(IMediator mediator) : AskedPage<CloseReplyLink>(mediator)
{
    private readonly IMediator _mediator = mediator;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await _mediator.Send(Form with { Id = Id }, cancel);
        TempData["Done"] = Wording.Of("Replies.LinkClosed");
        return LocalRedirect($"~/cards/{Year}/replies");
    }
}
