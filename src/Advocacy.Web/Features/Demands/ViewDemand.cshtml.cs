using Advocacy.Web.Features.Judging;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Demands;

public sealed class ViewDemandPage(IMediator mediator, CurrentActor actor, TimeProvider clock) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    [FromQuery]
    public List<TimelineKind> Kind { get; set; } = [];

    [FromQuery]
    public DateOnly? Since { get; set; }

    public DemandView Demand { get; private set; } = null!;

    public bool MayAssess => Permissions.Allow(typeof(AssessDemand), actor.Value);

    public bool MayCorrect => Permissions.Allow(typeof(RecordObligation), actor.Value);

    public bool MayLog => Permissions.Allow(typeof(LogMeeting), actor.Value);

    /// <summary>Since when one may ask what changed: ever, a year, this year, three months, one.</summary>
    public IReadOnlyList<DateOnly?> SinceOffered =>
        [null, .. new[] { Today.AddMonths(-1), FirstOfMonth(Today.AddMonths(-3)), new(Today.Year, 1, 1), FirstOfMonth(Today.AddYears(-1)) }.Distinct().OrderDescending().Select(day => (DateOnly?)day)];

    public DateOnly Today => clock.Today();

    public int ThisYear => Today.Year;

    /// <summary>This page narrowed to a kind, or to what changed since a day, or to both.</summary>
    public string Address(TimelineKind? kind, DateOnly? since)
    {
        var parts = new[] { kind is null ? null : $"kind={kind}", since is { } day ? $"since={day:yyyy-MM-dd}" : null }.OfType<string>().ToList();
        return $"demands/{Demand.Standing.Code}{(parts.Count == 0 ? "" : "?")}{string.Join('&', parts)}";
    }

    public async Task OnGet(CancellationToken cancel) => Demand = await mediator.Send(new ViewDemand(Code, Kind, Since), cancel);

    private static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);
}
