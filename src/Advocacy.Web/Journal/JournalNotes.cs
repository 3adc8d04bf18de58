using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Journal;

/// <summary>Notes what changes no record and yet belongs in the journal: a sign-in, a refusal.</summary>
public sealed class JournalNotes(AdvocacyDb db, WriteGate gate, CurrentActor actor, CurrentCampaign campaign, TimeProvider clock)
{
    /// <param name="by">Who, where it is not whoever sent the request.</param>
    public async Task Note(string act, string? because = null, Actor? by = null, CancellationToken cancel = default)
    {
        var noted = new CurrentAct();
        noted.Is(act, because);
        using var turn = await gate.Enter(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        db.Add(JournalEntry.After(
            await db.JournalHeads().FirstOrDefaultAsync(cancel), clock.Now(), campaign.IsChosen ? campaign.Id : null, by ?? actor.Value, noted, []));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
