using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Cards;
using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Cards;

/// <summary>Finds the edition that is being made.</summary>
internal static class CardDrafts
{
    /// <summary>The year's draft with new texts, or the first draft of a new edition; both will be saved with the command.</summary>
    public static async Task<ProgressCard> DraftCard(
        this AdvocacyDb db, Campaign campaign, int year, CardTexts texts, CancellationToken cancel)
    {
        var editions = await db.ProgressCards.Include(card => card.Prints)
            .Where(card => card.CampaignId == campaign.Id && card.Year == year).ToListAsync(cancel);
        if (editions.SingleOrDefault(card => card.State == CardState.Draft) is { } draft)
        {
            draft.Reword(texts);
            return draft;
        }

        var card = ProgressCard.Draft(campaign, year, editions.Count + 1, texts);
        db.Add(card);
        return card;
    }
}
