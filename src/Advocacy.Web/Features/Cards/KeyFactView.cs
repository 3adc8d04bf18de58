using Advocacy.Domain.Cards;
using Advocacy.Domain.Languages;

namespace Advocacy.Web.Features.Cards;

/// <summary>A key fact of a card as it was last written.</summary>
/// <param name="Evidence">Its sources, in their order.</param>
public sealed record KeyFactView(LocalText Headline, LocalText Text, IReadOnlyList<Guid> Evidence)
{
    /// <param name="card">With its facts and what they cite.</param>
    internal static IReadOnlyList<KeyFactView> Of(ProgressCard card) =>
    [
        .. card.Facts.OrderBy(fact => fact.Position).Select(fact => new KeyFactView(
            fact.Headline, fact.Text, [.. fact.Citations.OrderBy(cited => cited.Position).Select(cited => cited.EvidenceId)])),
    ];
}
