using Advocacy.Domain.Cards;
using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Cards;

/// <summary>The frozen facts of what was published and stands, for pages that show nothing else.</summary>
internal static class PublishedFacts
{
    /// <summary>Those of every edition, by year and edition; what this version can't read any more is left out.</summary>
    public static async Task<IReadOnlyList<FrozenFacts>> ReadPublishedFacts(this AdvocacyDb db, CancellationToken cancel) =>
        [.. (await db.ProgressCards.Where(card => card.State == CardState.Published && card.FrozenFacts != null)
            .OrderBy(card => card.Year).ThenBy(card => card.Edition).Select(card => card.FrozenFacts!).ToListAsync(cancel))
            .Select(FrozenFacts.Read).OfType<FrozenFacts>()];

    /// <summary>The last edition of each year.</summary>
    public static IEnumerable<FrozenFacts> LastEditions(this IEnumerable<FrozenFacts> all) => all.GroupBy(facts => facts.Year).Select(editions => editions.Last());
}
