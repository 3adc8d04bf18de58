using System.Net;
using Advocacy.Domain.Languages;
using Advocacy.Tests;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Campaigns;
using Advocacy.Web.Features.Settings;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Cards;

public sealed class ShortAddressTests : CardTest
{
    [Test]
    public async Task A_card_prints_where_it_is_found_and_whom_to_tell_of_an_error()
    {
        await ReachedAt("https://cards.example.org", "cards@example.org");
        await Made();

        var card = await Written(Language.French);
        Assert.Multiple(() =>
        {
            Assert.That(card.Colophon.Online!.Address, Is.EqualTo("https://cards.example.org/shelter/fr/2012"));
            Assert.That(card.Colophon.Online.Printed, Is.EqualTo("cards.example.org/shelter/fr/2012"));
            Assert.That(card.Colophon.Contact, Is.EqualTo(new Advocacy.Reports.Cards.PrintedAddress("mailto:cards@example.org", "cards@example.org")));
            Assert.That(card.Signs.Online, Does.StartWith("<svg"));
            Assert.That(card.Issued, Is.EqualTo(Some.Today));
        });
    }

    [Test]
    public async Task A_campaign_that_says_neither_prints_neither()
    {
        await Made();

        var card = await Written(Language.French);
        Assert.That((card.Colophon.Online, card.Colophon.Contact), Is.EqualTo(((object?)null, (object?)null)));
    }

    [Test]
    public async Task A_new_address_makes_no_draft_outdated()
    {
        await Printed();
        await ReachedAt("https://cards.example.org", "cards@example.org");

        Assert.That(await Send(new ViewCard(2012)), Has.Property(nameof(CardView.Differs)).Empty);
    }

    [Test]
    public async Task It_leads_to_the_card_in_its_language()
    {
        await Published();

        await Browser.Open("/shelter/nl/2012");
        Assert.That(Browser.SentTo, Is.EqualTo("/shelter/published/2012/nl"));
        await Browser.Open(Browser.SentTo!);
        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.OK));
        await Browser.Open("/shelter/nl/1830");
        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private async Task ReachedAt(string address, string contact)
    {
        As(Role.Administrator);
        var campaign = await Send(new ViewCampaign());
        await Send(new CorrectCampaign
        {
            Version = campaign.Version,
            Title = WrittenText.Of(campaign.Title),
            Publisher = WrittenText.Of(campaign.Publisher),
            Partners = WrittenText.Of(campaign.Partners),
            Story = WrittenText.Of(campaign.Story),
            Languages = campaign.Languages.All,
            Began = campaign.Began,
            Ended = campaign.Ended,
            PublicAddress = address,
            Contact = contact,
            Reason = "Readers ask",
        });
        As(Role.Editor);
    }

    private async Task<Advocacy.Reports.Cards.CardModel> Written(Language language)
    {
        As(Actor.Application);
        var next = (await Send(new NextTypesetting()))!;
        return CardWriting.Write(next.Facts!, next.FactsSha256, language);
    }
}
