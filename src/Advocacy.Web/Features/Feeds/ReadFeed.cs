using Advocacy.Domain.Cards;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Feeds;

/// <summary>What came out: editions published, and those taken back, the last first.</summary>
[AllowedToAnyone, Kept]
public sealed record ReadFeed : IQuery<IReadOnlyList<FeedEntry>>;

/// <param name="Correction">What the edition corrects; empty for the first.</param>
/// <param name="Withdrawn">Why it was taken back; null where it stands.</param>
/// <param name="At">When it was published, or taken back.</param>
public sealed record FeedEntry(int Year, int Edition, LanguageSet Languages, LocalText Title, LocalText Verdict, LocalText Correction, LocalText? Withdrawn, DateTime PublishedAt, DateTime At);

internal sealed class ReadFeedHandler(AdvocacyDb db) : IRequestHandler<ReadFeed, IReadOnlyList<FeedEntry>>
{
    public async Task<IReadOnlyList<FeedEntry>> Handle(ReadFeed query, CancellationToken cancel) =>
    [
        .. (await db.ProgressCards.Where(card => card.State != CardState.Draft)
            .Select(card => new FeedEntry(
                card.Year, card.Edition, card.Languages, card.Title, card.Verdict, card.Correction, card.WithdrawnBecause, card.PublishedAt!.Value, card.WithdrawnAt ?? card.PublishedAt!.Value))
            .ToListAsync(cancel)).OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Year),
    ];
}
