using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Planning;

public sealed class ChangePlanPage(IMediator mediator, TimeProvider clock) : PlanPage<ChangePlan>(mediator, clock)
{
    [FromRoute]
    public Guid Id { get; set; }

    public PlanView Plan { get; private set; } = null!;

    /// <summary>What stands open, to be ticked.</summary>
    public IReadOnlyList<SelectListItem> Agenda => [.. Plan.Agenda.Select(item => new SelectListItem(
        item.Promise is null ? Wording.Of("Planning.AgendaAsk", string.Join(" ", item.Demands), item.Words.ForReader()) : item.Words.ForReader(), item.Id.ToString()))];

    protected override ChangePlan OnRecord => new()
    {
        Id = Id,
        Version = Plan.Version,
        PlannedFor = Plan.PlannedFor,
        At = Plan.At,
        Officials = Laid([.. Plan.Typed.Select(who => new OfficialRow { Who = who })]),
        Demands = [.. Plan.Demands.Select(demand => demand.Id)],
        Subject = Plan.Subject.In(Plan.WrittenIn).Text,
        Place = Plan.Place,
        Points = Plan.Points,
        NotToBeSaid = Plan.NotToBeSaid,
        WrittenIn = Plan.WrittenIn,
        Offered = [.. Plan.Agenda.Select(item => item.Id)],
        Raised = [.. Plan.Agenda.Where(item => item.IsRaised).Select(item => item.Id)],
    };

    protected override ChangePlan SeenAs(ChangePlan theirs) => Form with { Version = theirs.Version };

    protected override async Task Load(CancellationToken cancel)
    {
        Plan = await Mediator.Send(new ViewPlan(Id), cancel);
        Form = Form with { Id = Id };
    }

    public void OnGet() => Form = OnRecord;

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await Mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Planning.PlanChanged");
        return LocalRedirect($"~/meetings/planned/{Id}");
    }
}
