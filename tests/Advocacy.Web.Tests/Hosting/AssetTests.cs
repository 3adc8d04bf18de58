using AngleSharp.Html.Parser;

namespace Advocacy.Web.Tests.Hosting;

public sealed class AssetTests
{
    [Test]
    public async Task Every_asset_of_a_page_is_kept_by_the_browser_for_a_year()
    {
        // As published: a build looks for changes each time.
        await using var app = await TestApplication.Start("--ReloadStaticAssetsAtRuntime", "false");
        var page = new HtmlParser().ParseDocument(await app.Http.GetStringAsync("/sign-in"));
        var assets = page.QuerySelectorAll("link[href], script[src]").Select(asset => asset.GetAttribute("href") ?? asset.GetAttribute("src")!).ToList();
        Assert.That(assets, Has.Count.EqualTo(4));
        foreach (var asset in assets)
        {
            using var answer = await app.Http.GetAsync(asset);
            Assert.That(answer.Headers.CacheControl?.MaxAge, Is.EqualTo(TimeSpan.FromDays(365)), asset);
        }
    }
}
