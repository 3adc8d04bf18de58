using Advocacy.Domain.Dates;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Planning;

/// <summary>A form for a meeting to come.</summary>
public abstract class PlanPage<TForm>(IMediator mediator, TimeProvider clock) : FormPage<TForm>, IOffersOfficials
    where TForm : MeetingPlanForm, new()
{
    private const int OfficialsOffered = 3;

    protected IMediator Mediator => mediator;

    public IReadOnlyList<SelectListItem> Demands { get; private set; } = [];

    public IReadOnlyList<string> Suggestions { get; private set; } = [];

    public UnderstoodRows Understood { get; private set; } = new();

    protected override async Task Offer(CancellationToken cancel)
    {
        var options = await mediator.Send(new ListMeetingOptions(), cancel);
        Demands = options.Demands.AsOptions();
        Suggestions = options.Officials;
        // Of what is on record, or what was just opened, nothing has to be said yet.
        Understood = HttpMethods.IsGet(Request.Method) ? new() : await UnderstoodRows.Read(mediator, Form.Officials, Form.PlannedFor ?? FuzzyDate.Day(clock.Today()), cancel);
        Form = Form with { Officials = Laid(Form.Officials) };
    }

    /// <summary>With rows to be filled beside those there are.</summary>
    protected static IReadOnlyList<OfficialRow> Laid(IReadOnlyList<OfficialRow> officials) => Rows.Padded(officials, OfficialsOffered, new());
}

public sealed class PlanMeetingPage(IMediator mediator, TimeProvider clock, CurrentCampaign current) : PlanPage<PlanMeeting>(mediator, clock)
{
    /// <param name="who">Whom it is with, as typed.</param>
    public void OnGet(string? who) => Form = Form with
    {
        Readers = new() { Audience = current.Readers.Meetings },
        Officials = Laid(who is { Length: > 0 and <= OfficialRow.WhoMaxLength } ? [new() { Who = who }] : []),
    };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var id = await Mediator.Send(Form with { WrittenIn = Wording.Language }, cancel);
        TempData["Done"] = Wording.Of("Planning.Planned");
        return LocalRedirect($"~/meetings/planned/{id}");
    }
}
