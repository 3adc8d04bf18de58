using System.Security.Cryptography;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Languages;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Cards;

/// <summary>The PDF of a year's latest edition in one language, draft or not: for those who make it.</summary>
/// <remarks>A draft that holds what is no longer public is shown to nobody: its words have the readers their records have.</remarks>
[AllowedToMembers]
public sealed record ReadCardPrint(int Year, Language Language) : IQuery<CardFile>;

/// <summary>The PDF of a published edition in one language: the one named, or else the latest.</summary>
[AllowedToAnyone]
public sealed record ReadPublishedPrint(int Year, Language Language, int? Edition = null) : IQuery<CardFile>;

public sealed record CardFile(byte[] Pdf, string Sha256, int Edition);

internal sealed class ReadCardPrintHandler(AdvocacyDb db, CurrentCampaign current) : IRequestHandler<ReadCardPrint, CardFile>
{
    public async Task<CardFile> Handle(ReadCardPrint query, CancellationToken cancel) =>
        (await db.DraftDiffers(query.Year, current, cancel)).AreWithheld()
            ? throw new NotFoundException("A card that may be shown")
            : await db.ProgressCards.Where(card => card.Year == query.Year).Print(query.Language, cancel);
}

internal sealed class ReadPublishedPrintHandler(AdvocacyDb db) : IRequestHandler<ReadPublishedPrint, CardFile>
{
    public Task<CardFile> Handle(ReadPublishedPrint query, CancellationToken cancel) =>
        db.ProgressCards.Where(card => card.Year == query.Year && card.State == CardState.Published
            && (query.Edition == null || card.Edition == query.Edition)).Print(query.Language, cancel);
}

file static class Printing
{
    /// <exception cref="NotFoundException">None of the cards is printed in that language.</exception>
    public static async Task<CardFile> Print(this IQueryable<ProgressCard> cards, Language language, CancellationToken cancel) =>
        await cards.OrderByDescending(card => card.Edition)
            .SelectMany(card => card.Prints, (card, print) => new { card.Edition, print.Language, print.Pdf, print.Sha256 })
            .Where(print => print.Language == language)
            .Select(print => new CardFile(print.Pdf, print.Sha256, print.Edition))
            .FirstOrDefaultAsync(cancel) is { } file && Convert.ToHexStringLower(SHA256.HashData(file.Pdf)) == file.Sha256
            ? file
            // Bytes that are not those that were printed are nobody's to read under its hash; verify says which they are.
            : throw new NotFoundException("A card");
}
