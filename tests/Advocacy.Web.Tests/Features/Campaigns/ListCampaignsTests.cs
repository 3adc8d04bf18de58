using System.Net;
using Advocacy.Tests;
using Advocacy.Web.Features.Campaigns;

namespace Advocacy.Web.Tests.Features.Campaigns;

public sealed class ListCampaignsTests : AppTest
{
    [Test]
    public async Task Anybody_sees_which_campaigns_there_are()
    {
        await Given(Some.Campaign("another"));
        AsNobody();

        Assert.That((await Send(new ListCampaigns())).Select(campaign => (campaign.Code, campaign.Demands, campaign.LatestCard)),
            Is.EqualTo([("another", 3, (int?)null), ("shelter", 3, null)]));
    }

    [Test]
    public async Task The_first_address_leads_to_the_only_campaign()
    {
        await Browser.Open("/");

        Assert.That((Browser.Status, Browser.SentTo), Is.EqualTo((HttpStatusCode.Redirect, "/shelter")));
    }

    [Test]
    public async Task The_first_address_leads_to_the_list_when_there_are_several()
    {
        await Given(Some.Campaign("another"));

        await Browser.Open("/");
        Assert.That(Browser.SentTo, Is.EqualTo("/campaigns"));
        await Browser.Open("/campaigns");
        Assert.That(Browser.Page.QuerySelectorAll("main h2 a").Select(link => link.GetAttribute("href")), Is.EqualTo(["/another", "/shelter"]));
    }
}
