using Advocacy.Web.Features.Journals;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
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

    /// <summary>The version read; null for the one in force.</summary>
    [FromRoute]
    public int? Number { get; set; }

    public AssessmentView Assessment { get; private set; } = null!;

    public bool MayAssess => Permissions.Allow(typeof(AssessDemand), actor.Value);

    public async Task OnGet(CancellationToken cancel) => Assessment = await mediator.Send(new ViewAssessment(Code, Year, Number), cancel);

    /// <summary>What changed in the reason since the version before, word by word; null for the first.</summary>
    public ValueView? ChangedIn(JudgedVersion version)
    {
        if (Assessment.Versions.FirstOrDefault(before => before.Number == version.Number - 1) is not { } before)
        {
            return null;
        }

        return AssessDemandPage.Compare(before.Reason.In(Wording.Language).Text, version.Reason.In(Wording.Language).Text);
    }

    /// <summary>What its reason says otherwise than that of the judgement before; null when there is none, it says the same, or it is written anew.</summary>
    public ValueView? ChangedSince =>
        Assessment.Before is not null
        && AssessDemandPage.Compare(Assessment.ReasonBefore.In(Wording.Language).Text, Assessment.Reason.In(Wording.Language).Text) is { } changed
        && AssessDemandPage.HasMuchInCommon(changed)
            ? changed
            : null;
}
