using Advocacy.Domain.Languages;
using Advocacy.Domain.Readers;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Readers;

/// <summary>Who may read a record.</summary>
/// <param name="Kind">The record's kind, as the journal has it.</param>
[AllowedToMembers]
public sealed record ViewReaders(string Kind, Guid Id) : IQuery<ReadersView>;

/// <param name="Address">Where the record is read within the campaign.</param>
public sealed record ReadersView(LocalText Name, string? Address, Guid Version, Readership Readers);

internal sealed class ViewReadersHandler(AdvocacyDb db, CurrentCampaign campaign) : IRequestHandler<ViewReaders, ReadersView>
{
    public async Task<ReadersView> Handle(ViewReaders query, CancellationToken cancel)
    {
        var record = await db.ConfidentialOf(query.Kind).Require(record => record.Id == query.Id, cancel);
        var name = (await db.Named(campaign.Id, [query.Id], cancel)).GetValueOrDefault(query.Id);
        return new(name?.Name ?? LocalText.Empty, name?.Address, record.Version, record.ReadBy());
    }
}
