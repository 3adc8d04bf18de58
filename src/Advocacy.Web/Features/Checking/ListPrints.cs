using Advocacy.Domain.Cards;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Checking;

/// <summary>Every PDF that is or was published, by which somebody's copy is recognised: the latest first.</summary>
[AllowedToAnyone, Kept]
public sealed record ListPrints : IQuery<IReadOnlyList<PrintOnRecord>>;

/// <param name="Sha256">Of the PDF, in hexadecimal.</param>
/// <param name="CorrectedBy">The last edition of the year, where that is a later one; else null.</param>
/// <param name="WithdrawnAt">When the edition was taken back; null where it stands.</param>
public sealed record PrintOnRecord(int Year, int Edition, Language Language, string Sha256, DateTime PublishedAt, int? CorrectedBy, DateTime? WithdrawnAt);

internal sealed class ListPrintsHandler(AdvocacyDb db) : IRequestHandler<ListPrints, IReadOnlyList<PrintOnRecord>>
{
    public async Task<IReadOnlyList<PrintOnRecord>> Handle(ListPrints query, CancellationToken cancel)
    {
        var prints = await db.ProgressCards.Where(card => card.State != CardState.Draft)
            .SelectMany(card => card.Prints, (card, print) => new { card.Year, card.Edition, card.State, card.PublishedAt, card.WithdrawnAt, print.Language, print.Sha256 })
            .ToListAsync(cancel);
        var last = prints.Where(print => print.State == CardState.Published).GroupBy(print => print.Year)
            .ToDictionary(editions => editions.Key, editions => editions.Max(print => print.Edition));
        return
        [
            .. prints.OrderByDescending(print => print.Year).ThenByDescending(print => print.Edition).ThenBy(print => print.Language)
                .Select(print => new PrintOnRecord(
                    print.Year, print.Edition, print.Language, print.Sha256, print.PublishedAt!.Value,
                    last.TryGetValue(print.Year, out var edition) && edition > print.Edition ? edition : null, print.WithdrawnAt)),
        ];
    }
}
