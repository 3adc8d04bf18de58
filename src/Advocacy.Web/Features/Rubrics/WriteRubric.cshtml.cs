using Advocacy.Domain.Judging;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Rubrics;

public sealed class WriteRubricPage(IMediator mediator) : FormPage<WriteRubric>
{
    [FromRoute]
    public int Number { get; set; }

    public RubricDesk Desk { get; private set; } = null!;

    protected override WriteRubric? OnRecord => Desk.Form.Version is null ? null : Desk.Form;

    protected override WriteRubric SeenAs(WriteRubric theirs) => Form with { Version = theirs.Version };

    /// <summary>The gates a level may have: a setback's is the one that hinders, and no judgement needs evidence.</summary>
    public static IReadOnlyList<SelectListItem> Gates(Level level) =>
        [.. Enum.GetValues<EvidenceGate>().Where(gate => gate == EvidenceGate.None || (gate == EvidenceGate.AdoptedHindrance) == (level == Level.Setback))
            .Select(gate => new SelectListItem(RubricWording.Short(gate), gate.ToString()))];

    public static IReadOnlyList<SelectListItem> OgpWords =>
        [.. RubricLevel.OgpWords.Select(word => new SelectListItem(RubricWording.Ogp(word), word))];

    public static IReadOnlyList<SelectListItem> Grades => [.. RubricLevel.CommitteeGrades.Select(grade => new SelectListItem(grade, grade))];

    protected override async Task Load(CancellationToken cancel) => Desk = await mediator.Send(new PrepareRubric(Number), cancel);

    public IActionResult OnGet()
    {
        if (Desk.IsUsed)
        {
            throw new NotFoundException(nameof(Rubric));
        }

        Form = Desk.Form;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await mediator.Send(Form with { Number = Number }, cancel);
        TempData["Done"] = Wording.Of("Rubrics.Written", Number, Form.From!);
        return LocalRedirect($"~/method/{Number}");
    }
}
