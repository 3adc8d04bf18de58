using Advocacy.Domain.Cards;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Cards;

/// <summary>The texts last written for a year's card, or null when there are none.</summary>
[AllowedTo(Role.Editor)]
public sealed record FindCardTexts(int Year) : IQuery<CardTexts?>;

internal sealed class FindCardTextsHandler(AdvocacyDb db) : IRequestHandler<FindCardTexts, CardTexts?>
{
    public async Task<CardTexts?> Handle(FindCardTexts query, CancellationToken cancel) =>
        await db.ProgressCards.AsNoTracking().Where(card => card.Year == query.Year)
            .OrderByDescending(card => card.Edition)
            .Select(card => new CardTexts(card.Title, card.Verdict, card.Publisher, card.Facts))
            .FirstOrDefaultAsync(cancel);
}
