using Advocacy.Domain.Dates;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Meetings;

public sealed class CorrectMeetingPage(IMediator mediator, TimeProvider clock) : SourcingPage<CorrectMeeting>(mediator), IOffersOfficials
{
    private const int OfficialsOffered = 1;

    [FromRoute]
    public Guid Id { get; set; }

    public MeetingView Meeting { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Demands { get; private set; } = [];

    public IReadOnlyList<string> Suggestions { get; private set; } = [];

    public UnderstoodRows Understood { get; private set; } = new();

    public IReadOnlyList<SelectListItem> Present =>
        [.. Meeting.Participants.Select(participant => new SelectListItem(participant.InWords(), participant.Id.ToString()))];

    /// <summary>The sources it rests on so far.</summary>
    public IReadOnlyList<SelectListItem> Cited => [.. Meeting.Sources.Select(source => new SelectListItem(source.Title, source.Id.ToString()))];

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
        Present = [.. Meeting.Participants.Select(participant => participant.Id)],
        Officials = Rows.Padded([], OfficialsOffered, new OfficialRow()),
        Demands = [.. Meeting.Demands.Select(demand => demand.Id)],
        Sources = [.. Meeting.Sources.Select(source => source.Id)],
        ReasonLanguage = Wording.Language,
    };

    protected override CorrectMeeting SeenAs(CorrectMeeting theirs) => Form with { Version = theirs.Version };

    protected override async Task Load(CancellationToken cancel)
    {
        Meeting = await Mediator.Send(new ViewMeeting(Id) { WithoutCorrections = true }, cancel);
        Form = Form with { Id = Id };
    }

    protected override async Task Offer(CancellationToken cancel)
    {
        await base.Offer(cancel);
        var options = await Mediator.Send(new ListMeetingOptions(), cancel);
        Demands = options.Demands.AsOptions();
        Suggestions = options.Officials;
        Understood = await UnderstoodRows.Read(Mediator, Form.Officials, Form.HeldOn ?? FuzzyDate.Day(clock.Today()), cancel);
        Form = Form with { Officials = Rows.Padded(Form.Officials, OfficialsOffered, new()) };
    }

    public void OnGet() => Form = OnRecord;

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await Mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Meetings.Corrected");
        return RedirectToPage("ViewMeeting", new { Id });
    }
}
