using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Demands;

/// <summary>Where each demand stands by the last card that was published: what a stranger is told first.</summary>
[AllowedToAnyone, Kept]
public sealed record ListPublicStandings : IQuery<IReadOnlyList<PublicStanding>>;

/// <param name="Title">As the last card prints it.</param>
/// <param name="Years">Oldest first; the last is the last card's.</param>
public sealed record PublicStanding(string Code, LocalText Title, IReadOnlyList<PublishedYear> Years);

internal sealed class ListPublicStandingsHandler(AdvocacyDb db) : IRequestHandler<ListPublicStandings, IReadOnlyList<PublicStanding>>
{
    public async Task<IReadOnlyList<PublicStanding>> Handle(ListPublicStandings query, CancellationToken cancel)
    {
        // Whoever asks: a member sees here what a stranger sees.
        using var asThePublic = db.AsThePublic();
        var cards = (await db.ReadPublishedFacts(cancel)).LastEditions().ToList();
        return cards.Count == 0 ? [] : [.. cards[^1].Demands.Select(demand => new PublicStanding(demand.Code, demand.Title, PublishedYear.Of(demand.Code, cards)))];
    }
}
