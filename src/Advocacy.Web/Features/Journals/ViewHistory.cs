using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Journals;

/// <summary>The history of one record and its parts: who changed what, when and why, latest first.</summary>
/// <param name="Kind">The record's kind, as the journal has it: <c>Meeting</c>.</param>
[AllowedToMembers]
public sealed record ViewHistory(string Kind, Guid Id) : IQuery<HistoryView>;

public sealed record HistoryView(string Kind, LocalText Name, string? Address, IReadOnlyList<ActView> Acts);

internal sealed class ViewHistoryHandler(AdvocacyDb db, CurrentCampaign campaign) : IRequestHandler<ViewHistory, HistoryView>
{
    public async Task<HistoryView> Handle(ViewHistory query, CancellationToken cancel)
    {
        // What belongs to a campaign has its history there; what belongs to none (a person) is known in each.
        var type = db.Model.GetEntityTypes().FirstOrDefault(type => type.ClrType.Name == query.Kind && typeof(Editable).IsAssignableFrom(type.ClrType))
            ?? throw new NotFoundException("A history");
        var id = query.Id.ToString();
        var ofCampaign = typeof(Domain.Campaigns.IOfCampaign).IsAssignableFrom(type.ClrType);
        var entries = await db.Journal
            .Where(entry => !ofCampaign || entry.CampaignId == campaign.Id)
            .Where(entry => entry.Records.Any(record => record.RootType == query.Kind && record.RootId == id))
            .OrderByDescending(entry => entry.Sequence)
            .Include(entry => entry.Records.Where(record => record.RootType == query.Kind && record.RootId == id))
            .ToListAsync(cancel);
        if (entries.Count == 0 || (Confidentiality.Has(query.Kind) && !(await db.ReadableAmong([query.Id], cancel)).Contains(query.Id)))
        {
            throw new NotFoundException("A history");
        }

        var acts = await new ChangeReading(db, campaign).Read(entries, cancel);
        var about = acts[0].About[0];
        return new(about.Kind, about.Name, about.Address, acts);
    }
}
