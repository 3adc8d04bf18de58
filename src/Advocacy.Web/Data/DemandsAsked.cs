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

    private static IQueryable<DemandAsked> Rows(IQueryable<Demand> demands) => demands.OrderBy(demand => demand.Position)
        .Select(demand => new DemandAsked(
            demand.Id,
            demand.Code,
            demand.Title,
            demand.AsAsked,
            demand.Authorities.OrderBy(authority => authority.Code).Select(authority => authority.Name).ToList(),
            demand.Obligations.Select(duty => new ObligationLine(duty.Reference, duty.Title, duty.Since, duty.Address, duty.Force)).ToList()))
        .AsSingleQuery();

    private static DemandAsked Sorted(DemandAsked demand) => demand with { Obligations = [.. demand.Obligations.OrderBy(duty => duty.Since)] };
}
