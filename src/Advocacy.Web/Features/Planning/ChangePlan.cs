using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Planning;

/// <summary>Plans a meeting otherwise, and says what of its agenda will be raised.</summary>
[AllowedTo(Role.Analyst)]
public sealed record ChangePlan : MeetingPlanForm
{
    public Guid Id { get; init; }

    /// <summary>The version of the plan the form was opened on.</summary>
    public Guid Version { get; init; }

    /// <summary>What the form offered of the agenda, by id.</summary>
    public IReadOnlyList<Guid> Offered { get; init; } = [];

    /// <summary>What of it will be raised; the rest is left out.</summary>
    public IReadOnlyList<Guid> Raised { get; init; } = [];
}

internal sealed class ChangePlanHandler(AdvocacyDb db, CurrentCampaign current) : IRequestHandler<ChangePlan, Guid>
{
    public async Task<Guid> Handle(ChangePlan command, CancellationToken cancel)
    {
        var plan = await db.PlannedMeetings.AsSplitQuery().Include(plan => plan.Officials).Include(plan => plan.Demands).Require(plan => plan.Id == command.Id, cancel);
        plan.MustStillBe(command.Version);
        var campaign = await db.CampaignWith(current, command.Demands, cancel);
        IReadOnlyList<Guid> named = [.. command.Offered.Union(command.Raised)];
        if (await db.Commitments.CountAsync(made => named.Contains(made.Id), cancel) + await db.Demands.CountAsync(demand => named.Contains(demand.Id), cancel) < named.Count)
        {
            throw new NotFoundException("An item of the agenda");
        }

        // What came to stand open since the form was opened was offered to nobody, and is raised.
        IReadOnlyList<Guid> leftOut = [.. plan.LeftOut.Except(command.Offered).Union(command.Offered.Except(command.Raised))];
        // Whose name is kept from whoever changes the plan stood in no row, and stays expected.
        var expected = plan.Officials.Select(official => official.PersonId).OfType<Guid>().ToList();
        var known = await db.People.Where(person => expected.Contains(person.Id)).Select(person => person.Id).ToListAsync(cancel);
        var unseen = plan.Officials.Where(official => official.PersonId is { } person && !known.Contains(person)).Select(official => official.AsEntry());
        plan.Change(campaign, command.ToPlan([.. await Expected.Read(db, current, command.Officials, command.PlannedFor!, cancel), .. unseen], leftOut));
        return plan.Id;
    }
}
