using Advocacy.Domain.Cards;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Cards;

/// <summary>What an editor needs before them to make the card of a year.</summary>
[AllowedTo(Role.Editor)]
public sealed record PrepareProgressCard(int Year) : IQuery<ProgressCardDesk>;

/// <param name="Written">The texts last written for the year, or null when there are none.</param>
/// <param name="Corrects">The published edition that the card would correct, or null when none is published.</param>
/// <param name="Demands">In the petition's order; each has a page with a message of its own.</param>
/// <param name="TextsVersion">Of the draft; null when there is none.</param>
public sealed record ProgressCardDesk(WrittenCard? Written, int? Corrects, IReadOnlyList<DemandName> Demands, Guid? TextsVersion);

/// <summary>The texts of a card as they were last written.</summary>
/// <param name="Correction">Of a draft; another edition corrects something else.</param>
public sealed record WrittenCard(LocalText Title, LocalText Verdict, IReadOnlyList<KeyFactView> Facts, CardMessages Messages, LocalText Correction);

internal sealed class PrepareProgressCardHandler(AdvocacyDb db) : IRequestHandler<PrepareProgressCard, ProgressCardDesk>
{
    public async Task<ProgressCardDesk> Handle(PrepareProgressCard query, CancellationToken cancel)
    {
        var latest = await db.ProgressCards.Include(card => card.Facts).ThenInclude(fact => fact.Citations)
            .Where(card => card.Year == query.Year).OrderByDescending(card => card.Edition).FirstOrDefaultAsync(cancel);
        var published = await db.ProgressCards.Where(card => card.Year == query.Year && card.State == CardState.Published)
            .MaxAsync(card => (int?)card.Edition, cancel);
        var demands = (await db.Demands.OrderBy(demand => demand.Position).ToListAsync(cancel))
            .Where(demand => demand.IsAskedIn(query.Year)).Select(demand => new DemandName(demand.Code, demand.Title)).ToList();

        return new(
            latest is null
                ? null
                : new(latest.Title, latest.Verdict, KeyFactView.Of(latest), latest.Messages,
                    latest.State == CardState.Draft ? latest.Correction : LocalText.Empty),
            published,
            demands,
            latest?.State == CardState.Draft ? latest.TextsVersion : null);
    }
}
