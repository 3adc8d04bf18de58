using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Actions;

public sealed class ReachStagePage(IMediator mediator) : FormPage<ReachStage>, IOffersSources
{
    [FromRoute]
    public int Number { get; set; }

    public ActionView Action { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Sources { get; private set; } = [];

    /// <summary>The version answered for: the latest, once its reader has been told that somebody changed it.</summary>
    public Guid Version => IsToldOfAChange ? Action.Version : Form.Version;

    protected override async Task Load(CancellationToken cancel)
    {
        Action = await mediator.Send(new ViewAction(Number), cancel);
        Sources = (await mediator.Send(new ListCitableSources(), cancel)).AsOptions();
        Form = Form with { Number = Number };
    }

    public void OnGet() => Form = Form with { Version = Action.Version, WrittenIn = Wording.Language };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Actions.StageAdded");
        return RedirectToPage("ViewAction", new { Number });
    }
}
