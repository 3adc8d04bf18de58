using Advocacy.Web.Features.Judging;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Years;

public sealed class JudgeSecondPage(IMediator mediator) : FormPage<JudgeSecond>
{
    [FromRoute]
    public string Code { get; set; } = "";

    [FromRoute]
    public int Year { get; set; }

    public AssessmentDesk Desk { get; private set; } = null!;

    protected override async Task Load(CancellationToken cancel) => Desk = await mediator.Send(new PrepareAssessment(Code, Year), cancel);

    public void OnGet() => Form = Form with { Code = Desk.Code, Year = Year };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await mediator.Send(Form with { Code = Desk.Code, Year = Year }, cancel);
        TempData["Done"] = Wording.Of("Years.SecondGiven", Desk.Code, Year);
        return LocalRedirect($"~/year/{Year}");
    }
}
