using Advocacy.Domain.Cards;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Cards;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Cards;

/// <summary>What a published card says in a language, from the very model its PDF was set from: the edition named, or else the latest.</summary>
[AllowedToAnyone, Kept]
public sealed record ViewPublishedCard(int Year, Language Language, int? Edition = null) : IQuery<PublishedCard>
{
    /// <summary>Whether another language will do, where it is not printed in that one.</summary>
    public bool OrAnother { get; init; }
}

/// <param name="Model">Null when it was kept by a version that this one can't read; the PDF stands all the same.</param>
/// <param name="Language">What it is in.</param>
/// <param name="Languages">What it is printed in.</param>
/// <param name="Sha256">Of the PDF.</param>
/// <param name="Editions">Every edition of the year that is or was published, latest first.</param>
public sealed record PublishedCard(
    CardModel? Model, Language Language, LanguageSet Languages, LocalText Title, LocalText Verdict, int Edition, string Sha256, int Pages, int Bytes, DateTime PublishedAt,
    IReadOnlyList<PublishedEdition> Editions)
{
    /// <summary>When and why the edition was taken back; null where it stands.</summary>
    public Withdrawal? Withdrawn => Editions.FirstOrDefault(edition => edition.Edition == Edition)?.Withdrawn;
}

/// <param name="Correction">What it corrects; empty for the first.</param>
/// <param name="Withdrawn">When and why it was taken back; null where it stands.</param>
public sealed record PublishedEdition(int Edition, DateTime PublishedAt, LocalText Correction, Withdrawal? Withdrawn = null);

/// <summary>What is left of an edition that was taken back.</summary>
/// <param name="Sha256">Of its facts.</param>
public sealed record Withdrawal(DateTime At, LocalText Because, string? Sha256);

internal sealed class ViewPublishedCardHandler(AdvocacyDb db) : IRequestHandler<ViewPublishedCard, PublishedCard>
{
    public async Task<PublishedCard> Handle(ViewPublishedCard query, CancellationToken cancel)
    {
        var published = db.ProgressCards.Where(card => card.Year == query.Year && card.State != CardState.Draft);
        // Asked for none in particular, the latest that stands; what was withdrawn is said where none does.
        var asked = published.Where(card => query.Edition == null || card.Edition == query.Edition)
            .OrderBy(card => card.State == CardState.Withdrawn).ThenByDescending(card => card.Edition);
        var language = query.OrAnother && await asked.Select(card => card.Languages).FirstOrDefaultAsync(cancel) is { } printed ? printed.Or(query.Language) : query.Language;
        var print = await asked
            .SelectMany(card => card.Prints, (card, print) => new
            {
                card.Languages,
                card.Title,
                card.Verdict,
                card.Edition,
                card.PublishedAt,
                print.Language,
                print.Model,
                print.Sha256,
                print.Pages,
                Bytes = print.Pdf.Length,
            })
            .Where(print => print.Language == language)
            .FirstOrDefaultAsync(cancel) ?? throw new NotFoundException("A published card");
        var editions = await published.OrderByDescending(card => card.Edition)
            .Select(card => new PublishedEdition(
                card.Edition, card.PublishedAt!.Value, card.Correction,
                card.WithdrawnAt == null ? null : new Withdrawal(card.WithdrawnAt.Value, card.WithdrawnBecause!, card.FactsSha256))).ToListAsync(cancel);
        return new(
            KeptModel.Read(print.Model), print.Language, print.Languages, print.Title, print.Verdict, print.Edition, print.Sha256, print.Pages, print.Bytes,
            print.PublishedAt!.Value, editions);
    }
}
