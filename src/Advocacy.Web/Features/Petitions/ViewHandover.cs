using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Petitions;

/// <summary>One handover, with each day that a source gives for it.</summary>
[AllowedToMembers]
public sealed record ViewHandover(Guid Id) : IQuery<HandoverDetails>;

/// <param name="Days">In the order of their dates.</param>
public sealed record HandoverDetails(
    Guid Id, Guid Version, Guid TerritoryId, LocalText Territory, LocalText Recipient, bool Planned, IReadOnlyList<HandoverDayDetails> Days);

public sealed record HandoverDayDetails(Guid Id, FuzzyDate On, LocalText Note, IReadOnlyList<CitedSource> Sources);

internal sealed class ViewHandoverHandler(AdvocacyDb db) : IRequestHandler<ViewHandover, HandoverDetails>
{
    public async Task<HandoverDetails> Handle(ViewHandover query, CancellationToken cancel)
    {
        var handover = await db.Handovers.Include(handover => handover.Dates).Require(handover => handover.Id == query.Id, cancel);
        var territory = await db.Territories.Where(territory => territory.Id == handover.TerritoryId).Select(territory => territory.Name).SingleAsync(cancel);
        var cited = await db.CitationsOf(handover.Dates.Select(date => date.Id), cancel);
        return new(
            handover.Id, handover.Version, handover.TerritoryId, territory, handover.Recipient, handover.Planned,
            [.. handover.Dates.OrderBy(date => date.On).Select(date => new HandoverDayDetails(date.Id, date.On, date.Note, cited[date.Id].AsSources()))]);
    }
}
