using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Shared.Lists;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Meetings;

public sealed class ListMeetingsPage(IMediator mediator, CurrentActor actor) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Demand { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Who { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    public MeetingList Meetings { get; private set; } = null!;

    public ListFilters Filters => new("meetings", Wording.Of("Meetings.FilterText"),
    [
        new("who", Wording.Of("Shared.FilterWho"), Meetings.Who.AsOptions()), new("demand", Wording.Of("Shared.FilterDemand"), Meetings.Demands.AsOptions()),
        new("year", Wording.Of("Shared.FilterYear"), Meetings.Years.AsOptions()),
    ]);

    public bool IsFiltered => Text is not null || Demand is not null || Who is not null || Year is not null;

    public bool MayLog => Permissions.Allow(typeof(LogMeeting), actor.Value);

    /// <param name="after">After which line the part that is shown begins.</param>
    /// <param name="csv">True for all of it, for another program.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<IActionResult> OnGet(string? after, bool csv, CancellationToken cancel)
    {
        Meetings = await mediator.Send(new ListMeetings { Text = Text, Demand = Demand, Who = Who, Year = Year, Wanted = new(after, csv) }, cancel);
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
