using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Demands;

/// <summary>What a demand asks, of whom, and what they are bound by anyway.</summary>
internal sealed record DemandAsked(
    Guid Id, LocalText Title, LocalText AsAsked, IReadOnlyList<LocalText> Authorities, IReadOnlyList<ObligationLine> Obligations)
{
    private static readonly CompiledQuery<string, DemandAsked> OfCode = new((db, code) => db.Demands.Where(demand => demand.Code == code)
        .Select(demand => new DemandAsked(
            demand.Id,
            demand.Title,
            demand.AsAsked,
            demand.Authorities.OrderBy(authority => authority.Code).Select(authority => authority.Name).ToList(),
            demand.Obligations.Select(duty => new ObligationLine(duty.Reference, duty.Title, duty.Since, duty.Address)).ToList()))
        .AsSingleQuery());

    /// <exception cref="NotFoundException">There is no demand of that code.</exception>
    public static async Task<DemandAsked> Read(AdvocacyDb db, string code, CancellationToken cancel) =>
        (await OfCode.Ask(db, code, cancel)).SingleOrDefault() is { } demand
            ? demand with { Obligations = [.. demand.Obligations.OrderBy(duty => duty.Since)] }
            : throw new NotFoundException("A demand");
}
