using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Meetings;

public sealed class ListMeetingsPage(IMediator mediator, CurrentActor actor) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Demand { get; set; }

    public MeetingList Meetings { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Demands { get; private set; } = [];

    public bool IsFiltered => Text is not null || Demand is not null;

    public bool MayLog => Permissions.Allow(typeof(LogMeeting), actor.Value);

    /// <param name="after">After which line the part that is shown begins.</param>
    /// <param name="csv">True for all of it, for another program.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<IActionResult> OnGet(string? after, bool csv, CancellationToken cancel)
    {
        Meetings = await mediator.Send(new ListMeetings { Text = Text, Demand = Demand, Wanted = new(after, csv) }, cancel);
        Demands = [.. Meetings.Demands.Select(demand => new SelectListItem($"{demand.Code} {demand.Title.ForReader()}", demand.Code))];
        return csv
            ? CsvList.Of(
                "meetings", Meetings.Lines,
                (Wording.Of("Meetings.Subject"), meeting => meeting.Subject),
                (Wording.Of("Meetings.Date"), meeting => meeting.HeldOn),
                (Wording.Of("Meetings.Kind"), meeting => Wording.Of(meeting.Kind)),
                (Wording.Of("Meetings.Officials"), meeting => meeting.Officials.Select(official =>
                    string.Join(", ", new[] { official.Person, (official.Post ?? official.Organization)?.In(Wording.Language).Text, official.Note }.OfType<string>()))),
                (Wording.Of("Meetings.Demands"), meeting => meeting.Demands),
                (Wording.Of("Meetings.Commitments"), meeting => meeting.CommitmentsCount))
            : Page();
    }
}
