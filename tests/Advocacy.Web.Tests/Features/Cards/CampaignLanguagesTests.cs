using System.Net;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Settings;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Cards;

/// <summary>A campaign of two languages: its forms ask those, its cards are printed in those, and what was printed in more stays.</summary>
public sealed class CampaignLanguagesTests : CardTest
{
    [Test]
    public async Task A_card_is_made_printed_and_published_in_the_campaigns_languages_alone()
    {
        await Choose(Language.Dutch, Language.French);
        As(Editor);
        await Send(await CardAgain() with
        {
            Title = new() { French = "Carte", Dutch = "Kaart" },
            Verdict = new() { French = "Un peu.", Dutch = "Een beetje." },
            Facts = [],
        });
        var card = await Send(new ViewCard(2012));
        Assert.That(card.Languages, Is.EqualTo(LanguageSet.Of([Language.French, Language.Dutch])));

        card = await PrintWhatWaits();
        Assert.That((card.IsReady, card.Job!.State, string.Join(" ", card.Prints.Select(print => print.Language))), Is.EqualTo((true, TypesettingState.Done, "French Dutch")));
        await PublishWhatIsThere(card);

        await Browser.Open("/shelter/published/2012");
        Assert.That(Browser.Page.QuerySelectorAll("header .downloads a[hreflang]:not([href*='.pdf'])").Select(link => link.GetAttribute("hreflang")), Is.EqualTo(["fr", "nl"]));
        Assert.That(Browser.Page.QuerySelector("h1")!.TextContent, Is.EqualTo("Carte"), "a reader of English reads it in its first language");
        await Browser.Open("/shelter/published/2012/de");
        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Without_a_text_in_one_of_them_it_is_refused()
    {
        await Choose(Language.Dutch, Language.French);
        var again = await CardAgain() with { Title = new() { French = "Carte", Dutch = "Kaart" }, Verdict = new() { French = "Un peu." }, Facts = [] };

        Assert.That(() => Send(again), Refuses(CardRules.HasAVerdict));
    }

    [Test]
    public async Task What_was_published_in_more_languages_stays_in_them()
    {
        await Published();
        await Choose(Language.French);

        var card = await Send(new ViewCard(2012));
        Assert.That((card.Languages, card.IsReady), Is.EqualTo((LanguageSet.Every, true)));
        await Browser.Open("/shelter/published/2012/de");
        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.OK));
        await Send(await CardAgain(2011) with { Title = new() { French = "Carte" }, Verdict = new() { French = "Un peu." }, Facts = [] });
        Assert.That((await Send(new ViewCard(2011))).Languages, Is.EqualTo(LanguageSet.Of([Language.French])), "the next is printed in one");
    }

    [Test]
    public async Task Forms_ask_the_campaigns_languages_and_carry_the_others_along()
    {
        await SignInAs(Role.Administrator);
        await Browser.Open("/shelter/settings/campaign");
        await Browser.Submit("/shelter/settings/campaign", ("Form.Title.German", "Ein Dach"), ("Form.Reason", "Told in German too"));
        await Choose(Language.English, Language.French);

        await Browser.Open("/shelter/settings/campaign");

        Assert.That(Browser.Page.QuerySelectorAll("[name^='Form.Title.']:not([type=hidden])").Select(field => field.GetAttribute("name")), Is.EqualTo(["Form.Title.French", "Form.Title.English"]));
        await Browser.Submit("/shelter/settings/campaign", ("Form.Title.French", "Un toit"), ("Form.Reason", "And in French"));
        var campaign = await Send(new Web.Features.Campaigns.ViewCampaign());
        Assert.That((campaign.Title[Language.French], campaign.Title[Language.German]), Is.EqualTo(("Un toit", "Ein Dach")));
        Assert.That(campaign.Languages, Is.EqualTo(LanguageSet.Of([Language.English, Language.French])));
    }

    private async Task Choose(params Language[] languages)
    {
        As(Role.Administrator);
        var campaign = await Send(new Web.Features.Campaigns.ViewCampaign());
        await Send(new CorrectCampaign
        {
            SubmissionKey = Guid.NewGuid(),
            Version = campaign.Version,
            Title = WrittenText.Of(campaign.Title),
            Publisher = WrittenText.Of(campaign.Publisher),
            Languages = languages,
            Began = campaign.Began,
            Reason = "Whom we speak to",
        });
    }

    private async Task PublishWhatIsThere(CardView card)
    {
        As(Editor);
        await Approve();
        await Send(new PublishProgressCard { SubmissionKey = Guid.NewGuid(), CardId = card.Id, Version = card.Version, IsMeant = true });
    }
}
