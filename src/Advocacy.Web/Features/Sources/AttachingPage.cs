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
public abstract class AttachingPage<TForm>(IMediator mediator, SentFiles sent, string said, string record) : FormPage<TForm>
    where TForm : AttachFile, new()
{
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The file as it is sent.</summary>
    [BindProperty]
    public IFormFile? Attached { get; set; }

    /// <summary>The file the form was sent with before it was refused; another that is chosen takes its place.</summary>
    [BindProperty]
    public string? Brought { get; set; }

    public SentFiles Sent => sent;

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

    protected override Task Offer(CancellationToken cancel) => sent.KeepUnlessDone(ModelState, Chosen, [Brought], cancel);

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
        await sent.Keep(Chosen, [Brought], cancel);
        FileRules.IsChosen.Requires(sent.Kept.Count > 0);
        await mediator.Send(Form with { File = sent.Kept[^1] }, cancel);
        TempData["Done"] = Wording.Of(said);
        return RedirectToPage(record, new { Id });
    }

    private IEnumerable<IFormFile> Chosen => Attached is null ? [] : [Attached];
}
