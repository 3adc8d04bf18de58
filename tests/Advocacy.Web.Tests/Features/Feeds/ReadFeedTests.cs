using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Feeds;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Tests.Features.Cards;

namespace Advocacy.Web.Tests.Features.Feeds;

public sealed class ReadFeedTests : CardTest
{
    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";
    private static readonly string[] _pages = ["/shelter/", "/shelter/public/D1", "/shelter/published/2012/de", "/shelter/data"];
    private static readonly XNamespace _map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private async Task<string> Read(string address)
    {
        var answer = await Browser.Get(address);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), address);
        return await answer.Content.ReadAsStringAsync();
    }

    [Test]
    public async Task What_came_out_is_followed_corrections_and_withdrawals_too()
    {
        await Published(2011);
        await Published(2012);
        As(Editor);
        await Send((await CardAgain()) with { Verdict = Written("Less was done."), Correction = Written("A date.") });
        AsNobody();
        Assert.That((await Send(new ReadFeed())).Select(entry => (entry.Year, entry.Edition)), Is.EqualTo([(2012, 1), (2011, 1)]), "a draft is in no feed");
        await PublishWhatWaits();
        As(Role.Administrator);
        await Send(new WithdrawCard { SubmissionKey = Guid.NewGuid(), Year = 2011, Edition = 1, Reason = Written("A court ordered it."), IsMeant = true });

        var feed = XDocument.Parse(await Read("/shelter/feed/de.atom")).Root!;
        var entries = feed.Elements(_atom + "entry").ToList();
        var json = JsonNode.Parse(await Read("/shelter/feed/de.json"))!;

        Assert.Multiple(() =>
        {
            Assert.That(entries.Select(entry => (entry.Element(_atom + "title")!.Value, (entry.Element(_atom + "content") ?? entry.Element(_atom + "summary"))!.Value)), Is.EquivalentTo([
                ("Progress Card", "A little was done."), ("Progress Card, Ausgabe 2: berichtigt", "A date."), ("Progress Card, Ausgabe 1: zurückgezogen", "A court ordered it.")]));
            Assert.That(entries.Select(entry => entry.Element(_atom + "id")!.Value), Is.Unique);
            Assert.That(feed.Attribute(XNamespace.Xml + "lang")!.Value, Is.EqualTo("de"));
            Assert.That(json["items"]!.AsArray().Select(item => item!["title"]!.GetValue<string>()), Is.EqualTo(entries.Select(entry => entry.Element(_atom + "title")!.Value)));
        });
        foreach (var link in entries.Select(entry => entry.Element(_atom + "link")!.Attribute("href")!.Value))
        {
            Assert.That((await Browser.Get(new Uri(link).PathAndQuery)).StatusCode, Is.AnyOf(HttpStatusCode.OK, HttpStatusCode.Gone), link);
        }
    }

    [Test]
    public async Task What_was_corrected_or_taken_back_stands_on_a_page_with_both_editions()
    {
        await Published(2011);
        await Published(2012);
        await Browser.Open("/shelter/corrections");
        Assert.That(Browser.Page.QuerySelector(".empty"), Is.Not.Null, "a first edition corrects nothing");

        As(Editor);
        await Send((await CardAgain()) with { Verdict = Written("Less was done."), Correction = Written("A date.") });
        await PublishWhatWaits();
        As(Role.Administrator);
        await Send(new WithdrawCard { SubmissionKey = Guid.NewGuid(), Year = 2011, Edition = 1, Reason = Written("A court ordered it."), IsMeant = true });

        await Browser.Open("/shelter/corrections");
        Assert.That(Browser.Page.QuerySelector("main")!.TextContent, Does.Contain("A date.").And.Contain("A court ordered it.").And.Not.Contain("A little was done."));
        var links = Browser.Page.QuerySelectorAll(".lines a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.That(links, Has.Count.EqualTo(4));
        foreach (var link in links)
        {
            Assert.That((await Browser.Get(link)).StatusCode, Is.AnyOf(HttpStatusCode.OK, HttpStatusCode.Gone), link);
        }
    }

    [Test]
    public async Task Each_address_of_the_map_leads_somewhere_and_robots_name_it()
    {
        await Published();
        var robots = await Read("/robots.txt");
        var index = XDocument.Parse(await Read(new Uri(robots.Split("Sitemap: ")[1].Trim()).PathAndQuery)).Root!;
        var map = XDocument.Parse(await Read(new Uri(index.Descendants(_map + "loc").Single().Value).PathAndQuery)).Root!;

        var addresses = map.Descendants(_map + "loc").Select(loc => new Uri(loc.Value).PathAndQuery).ToList();
        Assert.That(addresses, Is.Unique.And.SupersetOf(_pages));
        foreach (var address in addresses)
        {
            await Read(address);
        }
    }

    [TestCase("/feed/fr.atom")]
    [TestCase("/feed/fr.json")]
    [TestCase("/shelter/feed/it.atom")]
    public async Task What_is_no_campaigns_is_not_there(string address) => Assert.That((await Browser.Get(address)).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));

    [Test]
    public async Task Before_anything_is_published_a_feed_is_empty() =>
        Assert.That(XDocument.Parse(await Read("/shelter/feed/en.atom")).Root!.Elements(_atom + "entry"), Is.Empty);
}
