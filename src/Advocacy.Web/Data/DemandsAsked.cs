using Advocacy.Domain.Campaigns;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Data;

/// <summary>A campaign's demands in their order, with whom they are asked of and what requires them anyway.</summary>
internal static class DemandsAsked
{
    public static async Task<IReadOnlyList<DemandAsked>> ReadDemandsAsked(this AdvocacyDb db, CancellationToken cancel) =>
        [.. (await Rows(db.Demands).ToListAsync(cancel)).Select(Sorted)];

    /// <exception cref="Pipeline.NotFoundException">There is no demand of that code.</exception>
    public static async Task<DemandAsked> ReadDemandAsked(this AdvocacyDb db, string code, CancellationToken cancel) =>
        Sorted(await Rows(db.Demands.Where(demand => demand.Code == code)).SingleOrDefaultAsync(cancel)
            ?? throw new Pipeline.NotFoundException("A demand"));

    /// <summary>The demand with those it continues and those that continue it.</summary>
    public static async Task<DemandAsked> WithLineage(this AdvocacyDb db, DemandAsked demand, CancellationToken cancel)
    {
        var all = await db.Demands.OrderBy(other => other.Position)
            .Select(other => new { other.Id, other.SucceedsId, other.MergedIntoId, Named = new RelatedDemand(other.Code, other.Title) }).ToListAsync(cancel);
        var own = all.Single(other => other.Id == demand.Id);
        return demand with
        {
            Before = [.. all.Where(other => other.Id == own.SucceedsId || other.MergedIntoId == own.Id).Select(other => other.Named)],
            After = [.. all.Where(other => other.SucceedsId == own.Id || other.Id == own.MergedIntoId).Select(other => other.Named)],
        };
    }

    private static IQueryable<DemandAsked> Rows(IQueryable<Demand> demands) => demands.OrderBy(demand => demand.Position)
        .Select(demand => new DemandAsked(
            demand.Id,
            demand.Version,
            demand.Code,
            demand.Kind,
            demand.Title,
            demand.AsAsked,
            demand.AskedSince,
            demand.AskedUntil,
            demand.Authorities.OrderBy(authority => authority.Code).Select(authority => new AskedBody(authority.Id, authority.Name)).ToList(),
            demand.Obligations.Select(duty => new ObligationLine(duty.Id, duty.Reference, duty.Title, duty.Since, duty.Address, duty.Force)).ToList()))
        .AsSingleQuery();

    private static DemandAsked Sorted(DemandAsked demand) => demand with { Obligations = [.. demand.Obligations.OrderBy(duty => duty.Since)] };
}
