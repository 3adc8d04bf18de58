using Advocacy.Domain.Actions;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Meetings;
using Advocacy.Web.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Benchmarks.Features.Floor;

/// <summary>The rows of a demand's page, printed and nothing more.</summary>
[AllowAnonymous]
public sealed class BareDemandPage(AdvocacyDb db) : PageModel
{
    public Demand Demand { get; private set; } = null!;
    public IReadOnlyList<Assessment> Assessments { get; private set; } = [];
    public IReadOnlyList<Meeting> Meetings { get; private set; } = [];
    public IReadOnlyList<Commitment> Commitments { get; private set; } = [];
    public IReadOnlyList<GovernmentAction> Actions { get; private set; } = [];
    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    public async Task OnGet(string code, CancellationToken cancel)
    {
        Demand = await db.Demands.AsNoTracking().SingleAsync(demand => demand.Code == code, cancel);
        Assessments = await db.Assessments.AsNoTracking().Where(judged => judged.DemandId == Demand.Id).ToListAsync(cancel);
        Meetings = await db.Meetings.AsNoTracking()
            .Where(meeting => meeting.Demands.Any(demand => demand.Id == Demand.Id)).ToListAsync(cancel);
        Commitments = await db.Commitments.AsNoTracking()
            .Where(made => made.Demands.Any(demand => demand.Id == Demand.Id)).ToListAsync(cancel);
        Actions = await db.GovernmentActions.AsNoTracking().AsSplitQuery()
            .Include(act => act.Effects.Where(effect => effect.DemandId == Demand.Id))
            .Include(act => act.Stages).ThenInclude(stage => stage.Citations).ThenInclude(cited => cited.Source)
            .Where(act => act.Effects.Any(effect => effect.DemandId == Demand.Id)).ToListAsync(cancel);
        Findings = await db.Findings.AsNoTracking().AsSplitQuery().Include(found => found.Citations).ThenInclude(cited => cited.Source)
            .Where(found => found.Effects.Any(effect => effect.DemandId == Demand.Id)).ToListAsync(cancel);
    }
}
