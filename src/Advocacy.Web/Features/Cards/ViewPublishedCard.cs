using System.Text.Json;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Typesetting;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Cards;

/// <summary>What the published card of a year says in a language, from the very model its PDF was set from.</summary>
[AllowedToAnyone]
public sealed record ViewPublishedCard(int Year, Language Language) : IQuery<PublishedCard>;

/// <param name="Sha256">Of the PDF.</param>
public sealed record PublishedCard(CardModel Model, string Sha256, int Pages, int Bytes, DateTime PublishedAt);

internal sealed class ViewPublishedCardHandler(AdvocacyDb db) : IRequestHandler<ViewPublishedCard, PublishedCard>
{
    public async Task<PublishedCard> Handle(ViewPublishedCard query, CancellationToken cancel)
    {
        var print = await db.ProgressCards.AsNoTracking()
            .Where(card => card.Year == query.Year && card.State == CardState.Published)
            .OrderByDescending(card => card.Edition)
            .SelectMany(card => card.Prints, (card, print) => new
            {
                card.PublishedAt,
                print.Language,
                print.Model,
                print.Sha256,
                print.Pages,
                Bytes = print.Pdf.Length,
            })
            .Where(print => print.Language == query.Language)
            .FirstOrDefaultAsync(cancel) ?? throw new NotFoundException("A published card");
        return new(
            JsonSerializer.Deserialize<CardModel>(print.Model, CardJson.Options)!, print.Sha256, print.Pages, print.Bytes,
            print.PublishedAt!.Value);
    }
}
