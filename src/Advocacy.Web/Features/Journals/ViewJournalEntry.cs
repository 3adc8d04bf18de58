using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Journals;

/// <summary>One act of the campaign's journal with every value it changed.</summary>
[AllowedToMembers]
public sealed record ViewJournalEntry(long Sequence) : IQuery<ActView>;

internal sealed class ViewJournalEntryHandler(AdvocacyDb db, CurrentCampaign campaign, CurrentActor actor) : IRequestHandler<ViewJournalEntry, ActView>
{
    public async Task<ActView> Handle(ViewJournalEntry query, CancellationToken cancel)
    {
        var seesHouse = actor.Value.Is(Role.Administrator);
        var entry = await db.Journal.Include(entry => entry.Records)
            .Require(entry => entry.Sequence == query.Sequence
                && (entry.CampaignId == campaign.Id || (seesHouse && entry.CampaignId == null)), cancel);
        return (await new ChangeReading(db, campaign).Read([entry], cancel))[0];
    }
}
