using Advocacy.Web.Features.Sources;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Actions;

public sealed class ReachStagePage(IMediator mediator) : SourcingPage<ReachStage>(mediator)
{
    [FromRoute]
    public int Number { get; set; }

    public ActionView Action { get; private set; } = null!;

    /// <summary>The version answered for: the latest, once its reader has been told that somebody changed it.</summary>
    public Guid Version => IsToldOfAChange ? Action.Version : Form.Version;

    protected override async Task Load(CancellationToken cancel)
    {
        Action = await Mediator.Send(new ViewAction(Number), cancel);
        Form = Form with { Number = Number };
    }

    public void OnGet() => Form = Form with { Version = Action.Version, WrittenIn = Wording.Language };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await Mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Actions.StageAdded");
        return RedirectToPage("ViewAction", new { Number });
    }
}
