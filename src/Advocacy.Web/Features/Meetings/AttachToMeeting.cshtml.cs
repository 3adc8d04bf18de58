using Advocacy.Web.Data.Files;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Meetings;

[UploadOfACopy, RequestSizeLimit(Uploads.HeardToItsEnd)]
public sealed class AttachToMeetingPage(IMediator mediator, FileStore files) : FormPage<AttachToMeeting>
{
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The file as it is sent.</summary>
    [BindProperty]
    public IFormFile? Attached { get; set; }

    public MeetingView Meeting { get; private set; } = null!;

    /// <summary>The version answered for: the latest, once its reader has been told that somebody changed it.</summary>
    public Guid Version => IsToldOfAChange ? Meeting.Version : Form.Version;

    protected override async Task Load(CancellationToken cancel)
    {
        Meeting = await mediator.Send(new ViewMeeting(Id), cancel);
        Form = Form with { Id = Id };
    }

    /// <param name="tooLarge">True when a file came that was too large to be looked at.</param>
    public void OnGet(bool tooLarge)
    {
        Form = Form with { Version = Meeting.Version };
        if (tooLarge)
        {
            ModelState.AddModelError("", Wording.Of(FileRules.IsNotTooLarge));
        }
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await mediator.Send(Form with { File = await files.Keep(Attached, cancel) }, cancel);
        TempData["Done"] = Wording.Of("Meetings.FileAttached");
        return RedirectToPage("ViewMeeting", new { Id });
    }
}
