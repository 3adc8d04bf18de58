using System.Net;
using Advocacy.Domain.Languages;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Cards;

public sealed class ViewPublishedCardTests : CardTest
{
    [Test]
    public async Task Everybody_reads_a_published_card_in_each_language([Values] Language language)
    {
        await Published();
        AsNobody();

        var card = await Send(new ViewPublishedCard(2012, language));
        await Browser.Open($"/shelter/published/2012/{language.Tag()}");

        Assert.Multiple(() =>
        {
            Assert.That((card.Model!.Language, card.Model.Verdict), Is.EqualTo((language, "A little was done.")));
            Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(Browser.Page.QuerySelector("article")!.GetAttribute("lang"), Is.EqualTo(language.Tag()));
        });
    }

    [Test]
    public async Task Each_demand_of_it_leads_to_the_record_as_anybody_reads_it()
    {
        await Published();
        AsNobody();

        await Browser.Open("/shelter/published/2012/de");
        var way = Browser.Page.QuerySelector("#D1 a[href*='/public/']")!;
        Assert.That(way.TextContent, Is.EqualTo("Alles, was heute zu D1 festgehalten ist"));
        await Browser.Open(way.GetAttribute("href")!);
        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_corrected_edition_says_so_and_the_first_leads_to_it()
    {
        await Published();
        await Send(Card() with { Verdict = Written("Corrected."), Correction = Written("The verdict.") });
        await PublishWhatWaits();
        AsNobody();

        await Browser.Open("/shelter/published/2012/en?edition=1");
        Assert.That(Browser.Page.QuerySelector("main")!.TextContent, Does.Contain("edition 1; a later one corrects it"));
        await Browser.Open("/shelter/published/2012/en");
        Assert.That(Browser.Page.QuerySelector("main")!.TextContent, Does.Contain("This edition corrects: The verdict."));
    }

    [Test]
    public async Task A_card_kept_in_a_shape_nobody_can_read_is_still_offered_as_a_PDF()
    {
        await Published();
        await Fresh(db => db.Database.ExecuteSqlAsync($"UPDATE CardPrints SET Model = '[]'"));
        AsNobody();

        await Browser.Open("/shelter/published/2012/en");

        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(Browser.Page.QuerySelector("main a.button")!.GetAttribute("href"), Is.EqualTo("/shelter/published/2012/en.pdf"));
    }

    [Test]
    public async Task A_draft_is_not_there_for_anybody_to_read()
    {
        await Printed();
        AsNobody();

        Assert.That(() => Send(new ViewPublishedCard(2012, Language.French)), Throws.TypeOf<NotFoundException>());
    }

    [Test]
    public async Task A_newer_draft_does_not_show_through()
    {
        await Published();
        await Send(Card() with { Verdict = Written("Not yet out."), Correction = Written("The verdict.") });
        AsNobody();

        Assert.That((await Send(new ViewPublishedCard(2012, Language.French))).Model!.Verdict, Is.EqualTo("A little was done."));
    }
}
