using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Advocacy.Domain.Languages;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Features.Campaigns;
using Advocacy.Web.Features.Demands;
using Advocacy.Web.Hosting;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Advocacy.Web.Features.Feeds;

/// <summary>What is published, for readers that follow it (Atom, JSON Feed) and for those that look for it (site map, robots).</summary>
internal static class PublicFeeds
{
    private const string EachLanguage = @"{language:regex(^(fr|nl|de|en)\z)}";
    private static readonly string[] _pages = ["", "compare", "method", "data", "check", "corrections"];
    private static readonly XNamespace _map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace _links = "http://www.w3.org/1999/xhtml";

    public static void MapPublicFeeds(this WebApplication app)
    {
        var feeds = app.MapGroup("").AllowAnonymous().RequireRateLimiting(ReadLimit.Name).CacheOutput(PublicPages.Policy).ExcludeFromDescription();
        feeds.MapGet($"/feed/{EachLanguage}.atom", Atom);
        feeds.MapGet($"/feed/{EachLanguage}.json", Json);
        feeds.MapGet("/sitemap.xml", Map);
        feeds.MapGet("/robots.txt", Robots);
    }

    private static async Task<IResult> Atom(string language, IMediator mediator, CurrentCampaign campaign, HttpContext context, CancellationToken cancel)
    {
        if (!campaign.IsChosen)
        {
            return TypedResults.NotFound();
        }

        var (entries, here, spoken) = (await mediator.Send(new ReadFeed(), cancel), Here(context, campaign), LanguageTags.FromTag(language));
        var feed = new SyndicationFeed(campaign.Title.In(spoken).Text, Wording.In(spoken, "Home.PublicLead"), new($"{here}/"), $"{here}/feed/{language}", new(entries.Count == 0 ? DateTime.UnixEpoch : entries[0].At))
        {
            Language = language,
            Items = entries.Select(entry => new SyndicationItem(Title(entry, spoken), Says(entry, spoken), new(Page(here, entry, spoken)), $"{Page(here, entry, spoken)}", new(entry.At)) { PublishDate = new(entry.PublishedAt) }),
        };
        feed.Authors.Add(new() { Name = campaign.Publisher.In(spoken).Text });
        feed.Links.Add(SyndicationLink.CreateSelfLink(new($"{here}/feed/{language}.atom"), "application/atom+xml"));
        return TypedResults.Text(Write(feed.GetAtom10Formatter().WriteTo), "application/atom+xml", Encoding.UTF8);
    }

    /// <summary>By jsonfeed.org, version 1.1.</summary>
    private static async Task<IResult> Json(string language, IMediator mediator, CurrentCampaign campaign, HttpContext context, CancellationToken cancel)
    {
        if (!campaign.IsChosen)
        {
            return TypedResults.NotFound();
        }

        var (entries, here, spoken) = (await mediator.Send(new ReadFeed(), cancel), Here(context, campaign), LanguageTags.FromTag(language));
        return TypedResults.Json(
            new
            {
                version = "https://jsonfeed.org/version/1.1",
                title = campaign.Title.In(spoken).Text,
                home_page_url = $"{here}/",
                feed_url = $"{here}/feed/{language}.json",
                language,
                authors = new[] { new { name = campaign.Publisher.In(spoken).Text } },
                items = entries.Select(entry => new { id = Page(here, entry, spoken), url = Page(here, entry, spoken), title = Title(entry, spoken), content_text = Says(entry, spoken), date_published = entry.PublishedAt, date_modified = entry.At }),
            },
            contentType: "application/feed+json");
    }

    /// <summary>Of a campaign, each page that anybody may read, in each of its languages; of the house, where the campaigns' maps are.</summary>
    private static async Task<IResult> Map(IMediator mediator, CurrentCampaign campaign, HttpContext context, CancellationToken cancel)
    {
        var host = $"{context.Request.Scheme}://{context.Request.Host}";
        if (!campaign.IsChosen)
        {
            var campaigns = await mediator.Send(new ListCampaigns(), cancel);
            return Xml(new(_map + "sitemapindex", campaigns.Select(one => new XElement(_map + "sitemap", new XElement(_map + "loc", $"{host}/{one.Code}/sitemap.xml")))));
        }

        var here = Here(context, campaign);
        var stands = (await mediator.Send(new ReadFeed(), cancel)).Where(entry => entry.Withdrawn is null).GroupBy(entry => entry.Year).Select(year => year.MaxBy(entry => entry.Edition)!);
        var demands = await mediator.Send(new ListPublicDemands(), cancel);
        return Xml(new(
            _map + "urlset",
            new XAttribute(XNamespace.Xmlns + "xhtml", _links),
            _pages.Concat(demands.Select(demand => $"public/{demand.Code}")).Select(path => Url($"{here}/{path}", null, [])),
            stands.SelectMany(entry => entry.Languages.All, (entry, language) => Url(
                $"{here}/published/{entry.Year}/{language.Tag()}", entry.At, entry.Languages.All.Select(other => (other.Tag(), $"{here}/published/{entry.Year}/{other.Tag()}"))))));
    }

    private static XElement Url(string address, DateTime? changed, IEnumerable<(string Language, string Address)> others) => new(
        _map + "url",
        new XElement(_map + "loc", address),
        changed is { } at ? new XElement(_map + "lastmod", at.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)) : null,
        others.Select(other => new XElement(_links + "link", new XAttribute("rel", "alternate"), new XAttribute("hreflang", other.Language), new XAttribute("href", other.Address))));

    /// <summary>Everything public may be found; what was sent to somebody by a link may not.</summary>
    private static ContentHttpResult Robots(HttpContext context) => TypedResults.Text(
        $"User-agent: *\nDisallow: /*/reply/\nDisallow: /*/calendar/\nDisallow: /sign-in\nDisallow: /setup/\nDisallow: /invitation/\n\nSitemap: {context.Request.Scheme}://{context.Request.Host}/sitemap.xml\n");

    private static string Here(HttpContext context, CurrentCampaign campaign) => $"{context.Request.Scheme}://{context.Request.Host}/{campaign.Code}";

    private static string Page(string here, FeedEntry entry, Language language) => $"{here}/published/{entry.Year}/{entry.Languages.Or(language).Tag()}?edition={entry.Edition}";

    private static string Title(FeedEntry entry, Language language) => entry switch
    {
        { Withdrawn: not null } => Wording.In(language, "Cards.FeedWithdrawn", entry.Title.In(language).Text, entry.Edition),
        { Edition: > 1 } => Wording.In(language, "Cards.FeedCorrected", entry.Title.In(language).Text, entry.Edition),
        _ => entry.Title.In(language).Text,
    };

    private static string Says(FeedEntry entry, Language language) => (entry switch
    {
        { Withdrawn: { } because } => because,
        { Edition: > 1 } => entry.Correction,
        _ => entry.Verdict,
    }).In(language).Text;

    private static ContentHttpResult Xml(XElement root) => TypedResults.Text(Write(root.WriteTo), "application/xml", Encoding.UTF8);

    private static string Write(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
