using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Judging;

public sealed class ViewAssessmentPage(IMediator mediator, CurrentActor actor) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    [FromRoute]
    public int Year { get; set; }

    public AssessmentView Assessment { get; private set; } = null!;

    public bool MayAssess => Permissions.Allow(typeof(AssessDemand), actor.Value);

    public async Task OnGet(CancellationToken cancel) => Assessment = await mediator.Send(new ViewAssessment(Code, Year), cancel);
}
