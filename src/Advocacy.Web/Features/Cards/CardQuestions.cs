using Advocacy.Domain.Cards;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Words;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Cards;

/// <summary>What a card lacks that no rule asks, and its publisher is asked about: translations, signatures, answers.</summary>
/// <param name="Untranslated">The languages in which texts of another are printed, and how many are.</param>
/// <param name="IsUnsigned">Nobody signed it off.</param>
/// <param name="NobodyAsked">No authority was asked for a reply.</param>
public sealed record CardQuestions(IReadOnlyList<UntranslatedIn> Untranslated, bool IsUnsigned, bool NobodyAsked)
{
    public bool IsNone => Untranslated.Count == 0 && !IsUnsigned && !NobodyAsked;
}

public sealed record UntranslatedIn(Language Language, int Texts);

internal static class CardQuestionReading
{
    public static async Task<CardQuestions> QuestionsOf(this AdvocacyDb db, Guid cardId, CancellationToken cancel)
    {
        var models = await db.Set<CardPrint>().Where(print => print.CardId == cardId)
            .Select(print => new { print.Language, print.Model }).ToListAsync(cancel);
        var rounds = await db.ProgressCards.Where(card => card.Id == cardId)
            .Select(card => new { SignOffs = card.SignOffs.Count, Replies = card.Replies.Count }).SingleAsync(cancel);
        return new(
            [.. models.OrderBy(print => print.Language).Select(print => new UntranslatedIn(print.Language, Untranslated(print.Model, print.Language))).Where(found => found.Texts > 0)],
            rounds.SignOffs == 0,
            rounds.Replies == 0);
    }

    /// <summary>The texts a print marks as being in another language than its own.</summary>
    private static int Untranslated(string model, Language language)
    {
        var mark = Wording.In(language, "Card.OnlyIn", "\n", "\n").Split('\n')[0];
        return model.Split(mark).Length - 1;
    }
}
