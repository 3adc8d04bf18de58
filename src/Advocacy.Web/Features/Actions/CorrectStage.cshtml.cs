using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Actions;

public sealed class CorrectStagePage(IMediator mediator) : CorrectionPage<CorrectStage>(mediator)
{
    [FromRoute]
    public int Number { get; set; }

    [FromRoute]
    public Guid Id { get; set; }

    public ActionView Action { get; private set; } = null!;

    public StageView Stage { get; private set; } = null!;

    /// <summary>The sources it rests on so far.</summary>
    public IReadOnlyList<SelectListItem> Cited => [.. Stage.Sources.Select(source => new SelectListItem(source.Title, source.Id.ToString()))];

    protected override CorrectStage OnRecord => new()
    {
        Number = Number,
        Id = Id,
        Version = Action.Version,
        WrittenIn = Wording.Language,
        Stage = Stage.Stage,
        On = Stage.On,
        ServesChildren = Stage.ServesChildren,
        Note = WrittenText.Of(Stage.Note),
        Sources = [.. Stage.Sources.Select(source => source.Id)],
    };

    protected override CorrectStage SeenAs(CorrectStage theirs) => Form with { Version = theirs.Version };

    protected override async Task Load(CancellationToken cancel)
    {
        Action = await Mediator.Send(new ViewAction(Number), cancel);
        Stage = Action.Stages.FirstOrDefault(stage => stage.Id == Id) ?? throw new NotFoundException("A stage");
        Form = Form with { Number = Number, Id = Id };
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await Mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Shared.Corrected");
        return RedirectToPage("ViewAction", new { Number });
    }
}
