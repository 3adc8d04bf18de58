using Advocacy.Reports.Typography;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Judging;

public sealed class AssessDemandPage(IMediator mediator) : FormPage<AssessDemand>
{
    [FromRoute]
    public string Code { get; set; } = "";

    [FromRoute]
    public int Year { get; set; }

    public AssessmentDesk Desk { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Sources { get; private set; } = [];

    protected override async Task Load(CancellationToken cancel)
    {
        Desk = await mediator.Send(new PrepareAssessment(Code, Year), cancel);
        Sources = [.. Desk.Sources.Select(source => new SelectListItem(source.Title, source.Id.ToString()))];
    }

    protected override AssessDemand? OnRecord => Desk.Made;

    protected override AssessDemand SeenAs(AssessDemand theirs) => Form with { Version = theirs.Version };

    public void OnGet() => Form = Desk.Made ?? new() { Code = Code, Year = Year };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await mediator.Send(Form with { Code = Code, Year = Year }, cancel);
        TempData["Done"] = Wording.Of("Judging.Assessed", Code, Year);
        return LocalRedirect($"~/demands/{Code}/{Year}");
    }

    /// <summary>A text of the rubric as the reader's language prints it.</summary>
    public static string Print(Domain.Languages.LocalText text)
    {
        var passage = text.In(Wording.Language);
        return Typographer.Set(passage.Text, passage.Language);
    }
}
