using Advocacy.Web.Data.Files;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Sources;

/// <summary>A form that attaches a file to a record, and leads back to it.</summary>
/// <param name="said">The key of what is said once it is attached.</param>
/// <param name="record">The record's own page.</param>
[UploadOfACopy, RequestSizeLimit(Uploads.HeardToItsEnd)]
public abstract class AttachingPage<TForm>(IMediator mediator, FileStore files, string said, string record) : FormPage<TForm>
    where TForm : AttachFile, new()
{
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The file as it is sent.</summary>
    [BindProperty]
    public IFormFile? Attached { get; set; }

    /// <summary>The version answered for: the latest, once its reader has been told that somebody changed it.</summary>
    public Guid Version => IsToldOfAChange ? Latest : Form.Version;

    /// <summary>The version of the record as it is now.</summary>
    protected abstract Guid Latest { get; }

    protected IMediator Mediator => mediator;

    protected override Task Load(CancellationToken cancel)
    {
        Form = Form with { Id = Id };
        return Task.CompletedTask;
    }

    /// <param name="tooLarge">True when a file came that was too large to be looked at.</param>
    public void OnGet(bool tooLarge)
    {
        Form = Form with { Version = Latest };
        if (tooLarge)
        {
            ModelState.AddModelError("", Wording.Of(FileRules.IsNotTooLarge));
        }
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await mediator.Send(Form with { File = await files.Keep(Attached, cancel) }, cancel);
        TempData["Done"] = Wording.Of(said);
        return RedirectToPage(record, new { Id });
    }
}
