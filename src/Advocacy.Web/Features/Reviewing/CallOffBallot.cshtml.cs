using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Reviewing;

public sealed class CallOffBallotPage(IMediator mediator) : FormPage<CallOffBallot>
{
    [FromRoute]
    public int Year { get; set; }

    protected override async Task Load(CancellationToken cancel)
    {
        await mediator.Send(new ViewBallot(Year), cancel);
        Form = Form with { Year = Year };
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Reviewing.CalledOff");
        return LocalRedirect($"~/review/{Year}");
    }
}
