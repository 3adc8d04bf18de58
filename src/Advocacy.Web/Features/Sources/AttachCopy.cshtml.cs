using Advocacy.Web.Data.Files;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Sources;

[UploadOfACopy, RequestSizeLimit(Uploads.HeardToItsEnd)]
public sealed class AttachCopyPage(IMediator mediator, FileStore files) : FormPage<AttachCopy>
{
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The file as it is sent.</summary>
    [BindProperty]
    public IFormFile? Copy { get; set; }

    public EvidenceView Source { get; private set; } = null!;

    /// <summary>The version answered for: the latest, once its reader has been told that somebody changed it.</summary>
    public Guid Version => IsToldOfAChange ? Source.Version : Form.Version;

    protected override async Task Load(CancellationToken cancel)
    {
        Source = await mediator.Send(new ViewEvidence(Id), cancel);
        Form = Form with { Id = Id };
    }

    /// <param name="tooLarge">True when a file came that was too large to be looked at.</param>
    public void OnGet(bool tooLarge)
    {
        Form = Form with { Version = Source.Version };
        if (tooLarge)
        {
            ModelState.AddModelError("", Wording.Of(FileRules.IsNotTooLarge));
        }
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await mediator.Send(Form with { File = await files.Keep(Copy, cancel) }, cancel);
        TempData["Done"] = Wording.Of("Sources.Attached");
        return RedirectToPage("ViewEvidence", new { Id });
    }
}
