using Advocacy.Domain.Meetings;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Readers;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Planning;

/// <summary>Plans a meeting with officials; nothing of it counts before it is logged.</summary>
[AllowedTo(Role.Analyst)]
public sealed record PlanMeeting : MeetingPlanForm
{
    public ReadersRow Readers { get; init; } = new();
}

internal sealed class PlanMeetingHandler(AdvocacyDb db, CurrentCampaign current) : IRequestHandler<PlanMeeting, Guid>
{
    public async Task<Guid> Handle(PlanMeeting command, CancellationToken cancel)
    {
        var campaign = await db.CampaignWith(current, command.Demands, cancel);
        var plan = PlannedMeeting.Of(campaign, command.ToPlan(await Expected.Read(db, current, command.Officials, command.PlannedFor!, cancel), []));
        plan.IsReadBy(command.Readers.ToReadership(current.Readers.Meetings));
        db.Add(plan);
        return plan.Id;
    }
}
