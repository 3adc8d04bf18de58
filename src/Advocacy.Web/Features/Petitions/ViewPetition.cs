using Advocacy.Domain.Dates;
using Advocacy.Domain.Figures;
using Advocacy.Domain.Languages;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Petitions;

/// <summary>The petition: its story, every tally as its source gives it, and who received the signatures.</summary>
[AllowedToMembers, Kept]
public sealed record ViewPetition : IQuery<PetitionView>;

public sealed record PetitionView
{
    public required LocalText Campaign { get; init; }
    public required FuzzyDate Began { get; init; }
    public required FuzzyDate? Ended { get; init; }
    public required LocalText Story { get; init; }
    public required LocalText Partners { get; init; }
    /// <summary>A territory before those in it; in one territory the latest tally first.</summary>
    public required IReadOnlyList<TallyView> Tallies { get; init; }
    /// <summary>In the order they took place; those only announced are last.</summary>
    public required IReadOnlyList<HandoverView> Handovers { get; init; }

    /// <summary>Tallies of one territory that may be of the same day and differ, each with those beside it.</summary>
    public IReadOnlyList<IReadOnlyList<TallyView>> TalliesInConflict =>
    [
        .. Tallies.GroupBy(tally => tally.Territory)
            .Select(tallies => tallies.Where(tally => tallies.Any(other => other.Differs(tally))).ToList())
            .Where(tallies => tallies.Count > 1),
    ];
}

/// <param name="Depth">How many territories this one lies in: 0 for the world.</param>
/// <param name="Own">True for the campaign's own territory.</param>
public sealed record TallyView(
    Guid Id, string Territory, LocalText Name, int Depth, bool Nests, bool Own, Figure Figure, FuzzyDate AsOf, LocalText Note, IReadOnlyList<CitedSource> Sources)
{
    /// <summary>Whether both may be of the same day and give other figures.</summary>
    public bool Differs(TallyView other) =>
        AsOf.Earliest <= other.AsOf.Latest && other.AsOf.Earliest <= AsOf.Latest && Figure != other.Figure;
}

public sealed record HandoverView(
    Guid Id, LocalText Territory, LocalText Recipient, Guid? PersonId, bool Planned, IReadOnlyList<HandoverDay> Days)
{
    /// <summary>True when sources give different days.</summary>
    public bool InConflict => Days.DistinctBy(day => day.On).Count() > 1;
}

public sealed record HandoverDay(FuzzyDate On, LocalText Note, IReadOnlyList<CitedSource> Sources);

internal sealed class ViewPetitionHandler(AdvocacyDb db, CurrentCampaign current) : IRequestHandler<ViewPetition, PetitionView>
{
    public async Task<PetitionView> Handle(ViewPetition query, CancellationToken cancel)
    {
        var campaign = await db.Campaigns.Require(campaign => campaign.Id == current.Id, cancel);
        var territories = await db.Territories.ToDictionaryAsync(territory => territory.Id, cancel);
        var tallies = await db.SignatureTallies.Include(tally => tally.Citations).ThenInclude(cited => cited.Source)
            .ToListAsync(cancel);
        var handovers = await db.Handovers.AsSplitQuery()
            .Include(handover => handover.Dates).ThenInclude(date => date.Citations).ThenInclude(cited => cited.Source)
            .ToListAsync(cancel);
        var atlas = new Atlas(territories.Values);
        return new()
        {
            Campaign = campaign.Title,
            Began = campaign.Began,
            Ended = campaign.Ended,
            Story = campaign.Story,
            Partners = campaign.Partners,
            Tallies = [.. tallies
                .OrderBy(tally => atlas.PlaceOf(tally.TerritoryId)).ThenByDescending(tally => tally.AsOf)
                .Select(tally => (Tally: tally, Territory: territories[tally.TerritoryId]))
                .Select(row => new TallyView(
                    row.Tally.Id, row.Territory.Code, row.Territory.Name, atlas.DepthOf(row.Territory.Id), atlas.Nests(row.Territory.Id),
                    row.Territory.Id == campaign.TerritoryId,
                    row.Tally.Figure, row.Tally.AsOf, row.Tally.Note, row.Tally.Citations.AsSources()))],
            Handovers = [.. handovers
                .OrderBy(handover => handover.Planned).ThenBy(handover => handover.Dates.Min(date => date.On))
                .Select(handover => new HandoverView(
                    handover.Id, territories[handover.TerritoryId].Name, handover.Recipient, handover.PersonId, handover.Planned,
                    [.. handover.Dates.OrderBy(date => date.On)
                        .Select(date => new HandoverDay(date.On, date.Note, date.Citations.AsSources()))]))],
        };
    }
}
