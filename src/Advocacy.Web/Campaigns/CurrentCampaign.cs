using System.Linq.Expressions;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Readers;
using Advocacy.Web.Features.Shared;

namespace Advocacy.Web.Campaigns;

/// <summary>The campaign the current request, job or verb is about; none until one is chosen.</summary>
/// <remarks>What is read and written is this campaign's and no other's: the record behind a request is filtered by it.</remarks>
public sealed class CurrentCampaign
{
    /// <summary>Empty when none is chosen; no record has that id, so nothing is read.</summary>
    public Guid Id { get; private set; }

    public string Code { get; private set; } = "";

    public LocalText Title { get; private set; } = LocalText.Empty;

    /// <summary>In whose name its documents are signed.</summary>
    public LocalText Publisher { get; private set; } = LocalText.Empty;

    /// <summary>Who may read what it records, unless a form says otherwise.</summary>
    public ReaderDefaults Readers { get; private set; } = new();

    /// <summary>The languages its texts are written in; all of them where none is chosen.</summary>
    public LanguageSet Languages { get; private set; } = LanguageSet.Every;

    public bool IsChosen => Id != Guid.Empty;

    internal void Choose(CampaignName campaign)
    {
        (Id, Code, Title, Publisher, Readers, Languages) =
            (campaign.Id, campaign.Code, campaign.Title, campaign.Publisher, campaign.Readers, campaign.Languages);
        Clock.GoTo(campaign.TimeZone);
    }

    internal void Choose(Campaign campaign) => Choose(new CampaignName(campaign.Id, campaign.Code, campaign.Title, campaign.Publisher, campaign.Readers, campaign.Languages, campaign.TimeZone));
}

/// <summary>What a campaign is called, in addresses and on pages.</summary>
public sealed record CampaignName(Guid Id, string Code, LocalText Title, LocalText Publisher, ReaderDefaults Readers, LanguageSet Languages, string? TimeZone = null)
{
    internal static Expression<Func<Campaign, CampaignName>> Of { get; } =
        campaign => new CampaignName(campaign.Id, campaign.Code, campaign.Title, campaign.Publisher, campaign.Readers, campaign.Languages, campaign.TimeZone);
}
