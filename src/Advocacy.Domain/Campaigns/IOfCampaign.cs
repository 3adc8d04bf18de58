namespace Advocacy.Domain.Campaigns;

/// <summary>A record that is one campaign's, and that no other campaign reads, cites or changes.</summary>
public interface IOfCampaign
{
    Guid CampaignId { get; }
}
