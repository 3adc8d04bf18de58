using Advocacy.Domain.Campaigns;
using Advocacy.Domain.People;
using Advocacy.Web.Journal;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Data;

/// <summary>A campaign's demands in their order, read once and kept until one of them, an obligation, a body or who it is asked of changes.</summary>
internal sealed class KnownDemands(LastNamed named)
{
    /// <summary>Of how many campaigns.</summary>
    private const int KeptAtOnce = 100;

    private static readonly CompiledQuery<DemandAsked> All = new(db => db.Demands.OrderBy(demand => demand.Position)
        .Select(demand => new DemandAsked(
            demand.Id,
            demand.Code,
            demand.Title,
            demand.AsAsked,
            demand.Authorities.OrderBy(authority => authority.Code).Select(authority => authority.Name).ToList(),
            demand.Obligations.Select(duty => new ObligationLine(duty.Reference, duty.Title, duty.Since, duty.Address)).ToList()))
        .AsSingleQuery());

    private readonly KnownUntilNamed<Guid, IReadOnlyList<DemandAsked>> _known = new(
        named, KeptAtOnce, nameof(Demand), nameof(Obligation), nameof(Organization), "DemandAuthorities");

    public Task<IReadOnlyList<DemandAsked>> Read(AdvocacyDb db, CancellationToken cancel) => _known.Get(
        db, db.CampaignId,
        async () =>
        [
            .. (await All.Ask(db, cancel)).Select(demand => demand with { Obligations = [.. demand.Obligations.OrderBy(duty => duty.Since)] }),
        ],
        cancel);

    /// <exception cref="Pipeline.NotFoundException">There is no demand of that code.</exception>
    public async Task<DemandAsked> Read(AdvocacyDb db, string code, CancellationToken cancel) =>
        (await Read(db, cancel)).SingleOrDefault(demand => demand.Code == code) ?? throw new Pipeline.NotFoundException("A demand");
}
