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
    public async Task It_says_where_readers_find_it_and_whom_they_write_to()
    {
        await Send(Correction with { PublicAddress = " https://cards.example.org/ ", Contact = "cards@example.org" });

        var campaign = await Send(new ViewCampaign());
        Assert.That((campaign.PublicAddress, campaign.Contact), Is.EqualTo(("https://cards.example.org", "cards@example.org")));
    }

    [TestCase("cards.example.org")]
    [TestCase("ftp://cards.example.org")]
    [TestCase("https://cards.example.org/?page=1")]
    [TestCase("https://somebody:secret@cards.example.org")]
    public void An_address_that_no_reader_can_follow_is_refused(string address) =>
        Assert.That(() => Send(Correction with { PublicAddress = address }), Refuses(CampaignRules.AddressIsOnTheWeb));

    [TestCase("the chair")]
    [TestCase("chair@office")]
    [TestCase("The chair <chair@example.org>")]
    [TestCase("javascript:alert(1)")]
    public void A_contact_that_can_t_be_written_to_is_refused(string contact) =>
        Assert.That(() => Send(Correction with { Contact = contact }), Refuses(CampaignRules.ContactCanBeWrittenTo));

    [Test]
    public async Task Its_days_begin_where_it_is()
    {
        await Send(Correction);
        await Browser.SignIn(Admin.Email, Password);
        await Browser.Open("/shelter/journal");
        Assert.That(Browser.Page.Body!.TextContent, Does.Contain("14/03/2026, 13:00"), "noon in Greenwich, in Brussels");

        await Send(Correction with { Version = (await Send(new ViewCampaign())).Version, TimeZone = "Pacific/Auckland", Reason = "It moved" });

        await Browser.Open("/shelter/journal");
        Assert.That(Browser.Page.Body!.TextContent, Does.Contain("15/03/2026, 01:00"), "the next day where it is now");
    }

    [TestCase("Europe/Atlantis")]
    [TestCase("Romance Standard Time")]
    public void A_time_zone_that_the_database_does_not_name_is_refused(string zone) =>
        Assert.That(() => Send(Correction with { TimeZone = zone }), Refuses(CampaignRules.TimeZoneIsKnown));

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
