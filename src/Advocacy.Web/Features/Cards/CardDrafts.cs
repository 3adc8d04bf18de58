using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Cards;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Cards;

/// <summary>Finds the edition that is being made.</summary>
internal static class CardDrafts
{
    /// <summary>The campaign with all of it that a card prints.</summary>
    public static Task<Campaign> CampaignOfCards(this AdvocacyDb db, Guid id, CancellationToken cancel) => db.Campaigns.AsSplitQuery()
        .Include(c => c.Demands).ThenInclude(d => d.Authorities).Include(c => c.Demands).ThenInclude(d => d.Obligations)
        .Require(campaign => campaign.Id == id, cancel);

    /// <summary>Cards with their own texts, sources, replies and sign-offs: what facts are gathered for.</summary>
    public static IQueryable<ProgressCard> CardsWithAllTheyPrint(this AdvocacyDb db) => db.ProgressCards.AsSplitQuery()
        .Include(card => card.Facts).ThenInclude(fact => fact.Citations).Include(card => card.Replies).Include(card => card.SignOffs);

    /// <summary>The year's draft with new texts, or the first draft of a new edition; both will be saved with the command.</summary>
    public static async Task<ProgressCard> DraftCard(
        this AdvocacyDb db, Campaign campaign, int year, CardTexts texts, CancellationToken cancel)
    {
        var editions = await db.CardsWithAllTheyPrint().Include(card => card.Prints)
            .Where(card => card.CampaignId == campaign.Id && card.Year == year).ToListAsync(cancel);
        if (editions.SingleOrDefault(card => card.State == CardState.Draft) is { } draft)
        {
            draft.Reword(texts);
            return draft;
        }

        var card = ProgressCard.Draft(campaign, year, editions.Count + 1, texts);
        if (editions.MaxBy(earlier => earlier.Edition) is { } before)
        {
            // What was answered stays answered; each edition is signed off by itself.
            card.HasGoneRound(
                [.. before.Replies.OrderBy(reply => reply.Position).Select(reply => new CardReplyEntry(
                    campaign.Demands.Single(demand => demand.Id == reply.DemandId), reply.Asked, reply.AskedOn, reply.RepliedOn, reply.Words, reply.WordsLanguage, reply.Answer))],
                []);
        }

        db.Add(card);
        return card;
    }

    /// <summary>Freezes the facts of a card's year and sends it to the typesetter; saved with the command.</summary>
    /// <exception cref="Domain.Rules.RuleBrokenException">A demand was not judged for the year.</exception>
    public static async Task FreezeAndSend(
        this AdvocacyDb db, ProgressCard card, Campaign campaign, TimeProvider clock, CancellationToken cancel)
    {
        var facts = JsonSerializer.Serialize(
            await new FactGathering(db).Gather(campaign, card, clock.Today(), cancel), JsonColumns.Options);
        card.Freeze(facts, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(facts))), clock.Now());
        // One open job a card: what waits or is at work starts over with the new facts.
        var open = await db.TypesettingJobs.FirstOrDefaultAsync(
            job => job.CardId == card.Id && (job.State == TypesettingState.Waiting || job.State == TypesettingState.Running), cancel);
        if (open is null)
        {
            db.Add(TypesettingJob.For(card.Id, clock.Now()));
        }
        else
        {
            open.StartsOver();
        }
    }
}
