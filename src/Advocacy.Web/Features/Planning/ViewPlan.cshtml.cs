using System.Text;
using Advocacy.Domain.Languages;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Features.Documents;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using Ical.Net;
using Ical.Net.Serialization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Planning;

public sealed class ViewPlanPage(IMediator mediator, CurrentActor actor, CurrentCampaign campaign, DocumentPress press, TimeProvider clock) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public PlanView Plan { get; private set; } = null!;

    public bool MayPlan => Permissions.Allow(typeof(PlanMeeting), actor.Value);

    /// <summary>In how many days it is, or how long ago it should have been.</summary>
    public string When => Plan switch
    {
        { MeetingId: not null } => Wording.Of("Planning.PlanHeld"),
        { CalledOffBecause: not null } => Wording.Of("Planning.PlanCalledOff"),
        { Days: 0 } => Wording.Of("Planning.PlanToday"),
        { Days: < 0 } => Wording.Of("Planning.PlanWas", -Plan.Days),
        { Days: 1 } => Wording.Of("Planning.PlanTomorrow"),
        _ => Wording.Of("Planning.PlanIn", Plan.Days),
    };

    /// <summary>Day, hour and place.</summary>
    public string Where => string.Join(" · ", new[] { Plan.PlannedFor.ToText(Wording.Language), Plan.At?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture), Plan.Place }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>Our own points, one by one.</summary>
    public IEnumerable<string> Points => (Plan.Points ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public async Task OnGet(CancellationToken cancel) => Plan = await mediator.Send(new ViewPlan(Id), cancel);

    /// <summary>The brief for it, in the language asked for.</summary>
    public async Task<IActionResult> OnGetBrief(string? language, CancellationToken cancel)
    {
        Plan = await mediator.Send(new ViewPlan(Id), cancel);
        var of = LanguageTags.TryFromTag(language, out var asked) ? asked : Wording.Language;
        var before = await mediator.Send(new ListMetBefore(Id), cancel);
        return await press.Print(this, BriefWriting.Of(Plan, before, new(campaign, of), clock.Today(), clock.Now()), $"brief-{Plan.PlannedFor.Earliest:yyyy-MM-dd}-{of.Tag()}", cancel);
    }

    /// <summary>The one event, for a calendar; what must not be said stays here.</summary>
    public async Task<IActionResult> OnGetCalendar(CancellationToken cancel)
    {
        Plan = await mediator.Send(new ViewPlan(Id), cancel);
        if (Plan.PlannedFor.Earliest != Plan.PlannedFor.Latest)
        {
            return NotFound();
        }

        var day = Plan.PlannedFor.Earliest;
        var calendar = new Calendar { Method = "PUBLISH" };
        calendar.Events.Add(CalendarEvents.Of($"{Id}", Plan.Subject.ForReader(), day, Plan.At, Plan.Place));
        return File(Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!), "text/calendar", $"{day:yyyy-MM-dd}.ics");
    }
}
