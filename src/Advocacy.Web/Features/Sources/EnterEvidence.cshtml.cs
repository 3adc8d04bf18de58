using Advocacy.Web.Campaigns;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Sources;

public sealed class EnterEvidencePage(IMediator mediator, CurrentCampaign current) : FormPage<EnterEvidence>
{
    public IReadOnlyList<SelectListItem> Languages { get; } = SourceLanguages.Options();

    public void OnGet() => Form = Form with { Readers = new() { Audience = current.Readers.Sources } };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var id = await mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Sources.Entered");
        return RedirectToPage("ViewEvidence", new { id });
    }
}
