using Advocacy.Domain.Cards;
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
public sealed record ProgressCardDesk(CardTexts? Written, int? Corrects, IReadOnlyList<DemandName> Demands, Guid? TextsVersion);

internal sealed class PrepareProgressCardHandler(AdvocacyDb db) : IRequestHandler<PrepareProgressCard, ProgressCardDesk>
{
    public async Task<ProgressCardDesk> Handle(PrepareProgressCard query, CancellationToken cancel)
    {
        var editions = await db.ProgressCards.AsNoTracking().Where(card => card.Year == query.Year)
            .OrderByDescending(card => card.Edition)
            .Select(card => new { card.Edition, card.State, card.Title, card.Verdict, card.Publisher, card.Facts, card.Messages, card.Correction, card.TextsVersion })
            .ToListAsync(cancel);
        var demands = await db.Demands.OrderBy(demand => demand.Position)
            .Select(demand => new DemandName(demand.Code, demand.Title)).ToListAsync(cancel);

        var latest = editions.FirstOrDefault();
        var published = editions.Find(card => card.State == CardState.Published);
        return new(
            latest is null
                ? null
                : new CardTexts(latest.Title, latest.Verdict, latest.Publisher, latest.Facts)
                {
                    Messages = latest.Messages,
                    Correction = latest.State == CardState.Draft ? latest.Correction : Domain.Languages.LocalText.Empty,
                },
            published?.Edition,
            demands,
            latest?.State == CardState.Draft ? latest.TextsVersion : null);
    }
}
