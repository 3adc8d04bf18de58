using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Readers;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Campaigns;

/// <summary>The campaign the address begins with.</summary>
[AllowedToMembers]
public sealed record ViewCampaign : IQuery<CampaignView>;

/// <param name="Story">Markdown.</param>
public sealed record CampaignView(
    Guid Id, Guid Version, string Code, LocalText Title, LocalText Publisher, LocalText Partners, LocalText Story, FuzzyDate Began, FuzzyDate? Ended,
    ReaderDefaults Readers, LanguageSet Languages, string? PublicAddress, string? Contact, string? TimeZone);

internal sealed class ViewCampaignHandler(AdvocacyDb db, CurrentCampaign current) : IRequestHandler<ViewCampaign, CampaignView>
{
    public Task<CampaignView> Handle(ViewCampaign query, CancellationToken cancel) => db.Campaigns
        .Where(campaign => campaign.Id == current.Id)
        .Select(campaign => new CampaignView(
            campaign.Id, campaign.Version, campaign.Code, campaign.Title, campaign.Publisher, campaign.Partners, campaign.Story, campaign.Began, campaign.Ended, campaign.Readers, campaign.Languages, campaign.PublicAddress, campaign.Contact, campaign.TimeZone))
        .SingleAsync(cancel);
}
