using Advocacy.Domain.Cards;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.OpenData;

/// <summary>Every published edition that stands, as other programs read it: the latest year first, in it the latest edition.</summary>
/// <param name="Year">Those of one year alone.</param>
[AllowedToAnyone, Kept]
public sealed record ReadOpenData(int? Year = null) : IQuery<IReadOnlyList<CardData>>;

internal sealed class ReadOpenDataHandler(AdvocacyDb db) : IRequestHandler<ReadOpenData, IReadOnlyList<CardData>>
{
    public async Task<IReadOnlyList<CardData>> Handle(ReadOpenData query, CancellationToken cancel)
    {
        var cards = await db.ProgressCards.AsSingleQuery()
            .Where(card => card.State == CardState.Published && card.FrozenFacts != null && (query.Year == null || card.Year == query.Year))
            .OrderByDescending(card => card.Year).ThenByDescending(card => card.Edition)
            .Select(card => new
            {
                card.Year,
                card.Edition,
                card.FrozenFacts,
                card.FactsSha256,
                card.PublishedAt,
                Prints = card.Prints.Select(print => new { print.Language, print.Sha256, print.Pages, Bytes = print.Pdf.Length }).ToList(),
            }).ToListAsync(cancel);
        var last = cards.GroupBy(card => card.Year).ToDictionary(editions => editions.Key, editions => editions.Max(card => card.Edition));
        return
        [
            .. from card in cards
               let facts = FrozenFacts.Read(card.FrozenFacts!)
               where facts is not null
               select facts.ToData(card.Edition == last[card.Year], card.PublishedAt!.Value, card.FactsSha256,
                   [.. card.Prints.OrderBy(print => print.Language).Select(print => new PrintData(print.Language.Tag(), print.Sha256, print.Pages, print.Bytes))]),
        ];
    }
}
