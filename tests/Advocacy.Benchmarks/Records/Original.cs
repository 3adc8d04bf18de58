using Advocacy.Domain.Actions;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.Sources;
using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Benchmarks.Records;

/// <summary>The sample campaign with all that is on record about it, to be entered again.</summary>
internal sealed record Original(
    Campaign Campaign, IReadOnlyList<Evidence> Sources, IReadOnlyList<Meeting> Meetings, IReadOnlyList<Commitment> Commitments,
    IReadOnlyList<GovernmentAction> Actions, IReadOnlyList<Finding> Findings, IReadOnlyList<Assessment> Judgements)
{
    public IReadOnlyList<Demand> Demands { get; } = [.. Campaign.Demands.OrderBy(demand => demand.Position)];

    public static async Task<Original> Read(IServiceProvider services)
    {
        await using var scope = await SampleRecord.InCampaign(services);
        var db = scope.ServiceProvider.GetRequiredService<AdvocacyDb>();
        return new(
            await db.Campaigns.AsNoTracking().AsSplitQuery().Include(known => known.Demands).ThenInclude(demand => demand.Authorities)
                .SingleAsync(known => known.Code == SampleRecord.Code),
            await db.Evidence.AsNoTracking().ToListAsync(),
            await db.Meetings.AsNoTracking().AsSplitQuery().Include(met => met.Citations).Include(met => met.Attendances).Include(met => met.Demands).ToListAsync(),
            await db.Commitments.AsNoTracking().AsSplitQuery().Include(made => made.Demands).Include(made => made.Citations)
                .Include(made => made.Changes).ThenInclude(change => change.Citations).ToListAsync(),
            await db.GovernmentActions.AsNoTracking().AsSplitQuery().Include(act => act.Authorities).Include(act => act.Effects)
                .Include(act => act.Stages).ThenInclude(stage => stage.Citations).ToListAsync(),
            await db.Findings.AsNoTracking().AsSplitQuery().Include(found => found.Effects).Include(found => found.Citations).ToListAsync(),
            await db.Assessments.AsNoTracking().AsSplitQuery().Include(judged => judged.CitedActions).Include(judged => judged.CitedFindings)
                .Include(judged => judged.Evidence).ToListAsync());
    }
}
