using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Sources;

/// <summary>The one click beside a source; what it can't save it says here.</summary>
public sealed class CheckEvidencePage(IMediator mediator) : FormPage<CheckEvidence>
{
    [FromRoute]
    public Guid Id { get; set; }

    public EvidenceView Source { get; private set; } = null!;

    protected override async Task Load(CancellationToken cancel)
    {
        Source = await mediator.Send(new ViewEvidence(Id), cancel);
        Form = Form with { Id = Id };
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Sources.Checked");
        return LocalRedirect($"~/evidence/{Id}");
    }
}
