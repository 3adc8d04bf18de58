using Advocacy.Domain.Dates;
using Advocacy.Domain.Figures;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Petitions;

/// <summary>One total of signatures, as its source has it.</summary>
[AllowedToMembers]
public sealed record ViewTally(Guid Id) : IQuery<TallyDetails>;

public sealed record TallyDetails(
    Guid Id, Guid Version, Guid TerritoryId, LocalText Territory, Figure Figure, FuzzyDate AsOf, Certainty Certainty, LocalText Note, IReadOnlyList<CitedSource> Sources);

internal sealed class ViewTallyHandler(AdvocacyDb db) : IRequestHandler<ViewTally, TallyDetails>
{
    public async Task<TallyDetails> Handle(ViewTally query, CancellationToken cancel)
    {
        var tally = await db.SignatureTallies.Require(tally => tally.Id == query.Id, cancel);
        var territory = await db.Territories.Where(territory => territory.Id == tally.TerritoryId).Select(territory => territory.Name).SingleAsync(cancel);
        var cited = await db.CitationsOf([tally.Id], cancel);
        return new(tally.Id, tally.Version, tally.TerritoryId, territory, tally.Figure, tally.AsOf, tally.Certainty, tally.Note, cited[tally.Id].AsSources());
    }
}
