using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Cards;

/// <summary>Each year that was judged, with its card when there is one, latest first.</summary>
[AllowedToMembers]
public sealed record ListCards : IQuery<IReadOnlyList<CardLine>>;

/// <param name="Title">Empty when there is no card yet.</param>
/// <param name="Judged">How many demands were judged for the year.</param>
/// <param name="Asked">How many demands there are.</param>
/// <param name="InForce">The edition that anybody reads, where the latest is another.</param>
public sealed record CardLine(
    int Year, int? Edition, CardState? State, LocalText Title, LocalText Verdict, int Judged, int Asked, DateTime? PublishedAt, EditionInForce? InForce);

public sealed record EditionInForce(int Edition, DateTime PublishedAt);

internal sealed class ListCardsHandler(AdvocacyDb db) : IRequestHandler<ListCards, IReadOnlyList<CardLine>>
{
    public async Task<IReadOnlyList<CardLine>> Handle(ListCards query, CancellationToken cancel)
    {
        var asked = await db.Demands.Select(demand => new { demand.AskedSince, demand.AskedUntil }).ToListAsync(cancel);
        var judged = await db.Assessments.GroupBy(assessment => assessment.Year)
            .Select(year => new { Year = year.Key, Count = year.Count() }).ToListAsync(cancel);
        var cards = await db.ProgressCards
            .Select(card => new { card.Year, card.Edition, card.State, card.Title, card.Verdict, card.PublishedAt })
            .ToListAsync(cancel);

        return [.. judged.Select(year => year.Year).Union(cards.Select(card => card.Year)).OrderDescending().Select(year =>
        {
            var card = cards.Where(card => card.Year == year).MaxBy(card => card.Edition);
            var published = cards.Where(other => other.Year == year && other.State == CardState.Published).MaxBy(other => other.Edition);
            return new CardLine(
                year, card?.Edition, card?.State, card?.Title ?? LocalText.Empty, card?.Verdict ?? LocalText.Empty,
                judged.FirstOrDefault(count => count.Year == year)?.Count ?? 0, asked.Count(demand => Demand.IsAskedIn(year, demand.AskedSince, demand.AskedUntil)), card?.PublishedAt,
                published is null || published.Edition == card!.Edition ? null : new(published.Edition, published.PublishedAt!.Value));
        })];
    }
}
