using Advocacy.Web.Features.Campaigns;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Campaigns;

public sealed class ViewCampaignTests : AppTest
{
    [Test]
    public async Task The_campaign_of_the_address()
    {
        As(Role.Board);
        var campaign = await Send(new ViewCampaign());
        Assert.That((campaign.Id, campaign.Code, campaign.Title), Is.EqualTo((Campaign.Id, Campaign.Code, Campaign.Title)));
    }
}
