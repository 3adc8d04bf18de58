using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Tests;
using Advocacy.Web.Features.Campaigns;
using Advocacy.Web.Features.Settings;
using Advocacy.Web.Features.Shared;

namespace Advocacy.Web.Tests.Features.Settings;

public sealed class CorrectCampaignTests : AccountTest
{
    private CorrectCampaign Correction => new()
    {
        Version = Campaign.Version,
        Title = new() { English = "A roof for each" },
        Publisher = WrittenText.Of(Campaign.Publisher),
        Partners = new() { English = "Two others" },
        Story = new() { English = "It began in *March*." },
        Languages = LanguageTags.All,
        Began = FuzzyDate.Year(2011),
        Reason = "The name was misspelt",
    };

    [Test]
    public async Task What_it_says_of_itself_is_said_anew_and_the_rest_stays()
    {
        await Send(Correction);

        var campaign = await Send(new ViewCampaign());
        Assert.That((campaign.Title[Language.English], campaign.Partners[Language.English], campaign.Began), Is.EqualTo(("A roof for each", "Two others", FuzzyDate.Year(2011))));
        Assert.That(campaign.Code, Is.EqualTo(Campaign.Code));
    }

    [Test]
    public void It_keeps_a_title_and_ends_after_it_began()
    {
        Assert.That(() => Send(Correction with { Title = new() }), Refuses(CampaignRules.HasATitle));
        Assert.That(() => Send(Correction with { Languages = [] }), Refuses(CampaignRules.SpeaksALanguage));
        Assert.That(() => Send(Correction with { Ended = FuzzyDate.Year(2010) }), Refuses(CampaignRules.EndsAfterItBegan));
    }

    [Test]
    public async Task A_correction_on_top_of_anothers_is_refused()
    {
        await Send(Correction);
        Assert.That(() => Send(Correction with { Reason = "Again" }), Refuses(EditingRules.IsUnchangedSinceOpened));
    }

    [Test]
    public async Task From_the_page_the_head_of_each_page_says_it_at_once()
    {
        await Given(Some.Rubric(Campaign));
        await Browser.SignIn(Admin.Email, Password);
        await Browser.Open("/shelter/settings/campaign");
        await Browser.Submit("/shelter/settings/campaign", ("Form.Title.English", "A roof for each"), ("Form.Reason", "The name was misspelt"));
        await Browser.Open(Browser.SentTo!);
        Assert.That(Browser.Page.QuerySelector(".shell-campaign")!.TextContent, Is.EqualTo("A roof for each"));
    }
}
