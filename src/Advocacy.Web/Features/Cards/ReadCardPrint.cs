using Advocacy.Domain.Cards;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Cards;

/// <summary>A card's PDF in one language: of the latest edition for members, of the latest published one for everybody else.</summary>
[AllowedToAnyone]
public sealed record ReadCardPrint(int Year, Language Language) : IQuery<CardFile>;

public sealed record CardFile(byte[] Pdf, string Sha256, bool Published);

internal sealed class ReadCardPrintHandler(AdvocacyDb db, CurrentActor actor) : IRequestHandler<ReadCardPrint, CardFile>
{
    public async Task<CardFile> Handle(ReadCardPrint query, CancellationToken cancel)
    {
        var isMember = actor.Value.IsSignedIn;
        return await db.ProgressCards.AsNoTracking()
            .Where(card => card.Year == query.Year && (isMember || card.State == CardState.Published))
            .OrderByDescending(card => card.Edition)
            .SelectMany(card => card.Prints, (card, print) => new { card.State, print.Language, print.Pdf, print.Sha256 })
            .Where(print => print.Language == query.Language)
            .Select(print => new CardFile(print.Pdf, print.Sha256, print.State == CardState.Published))
            .FirstOrDefaultAsync(cancel) ?? throw new NotFoundException("A card");
    }
}
