using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Meetings;

public sealed class CorrectMeetingPage(IMediator mediator) : FormPage<CorrectMeeting>
{
    [FromRoute]
    public Guid Id { get; set; }

    public MeetingView Meeting { get; private set; } = null!;

    protected override CorrectMeeting OnRecord => new()
    {
        Id = Id,
        Version = Meeting.Version,
        HeldOn = Meeting.HeldOn,
        Kind = Meeting.Kind,
        Subject = WrittenText.Of(Meeting.Subject),
        Place = Meeting.Place,
        Notes = Meeting.Notes,
        NotesLanguage = Meeting.NotesLanguage,
        ReasonLanguage = Wording.Language,
    };

    protected override CorrectMeeting SeenAs(CorrectMeeting theirs) => Form with { Version = theirs.Version };

    protected override async Task Load(CancellationToken cancel)
    {
        Meeting = await mediator.Send(new ViewMeeting(Id), cancel);
        Form = Form with { Id = Id };
    }

    public void OnGet() => Form = OnRecord;

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Meetings.Corrected");
        return RedirectToPage("ViewMeeting", new { Id });
    }
}
