using System.Net;
using Advocacy.Reports.Typesetting;
using Advocacy.Web.Tests.Features.Cards;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Features.Analyses;

public sealed class WithoutAnEngineTests : CardTest
{
    protected override void Adjust(IServiceCollection services)
    {
        base.Adjust(services);
        services.AddSingleton(new TypesettingOptions { NodeCommand = "no-such-command" });
    }

    [Test]
    public async Task What_cannot_be_printed_now_says_so_and_is_not_kept_as_what_anybody_reads()
    {
        await Published(2011);
        await Published(2012);
        using var answer = await Browser.Get("/shelter/analysis/2011-2012/en.pdf");
        Assert.That((answer.StatusCode, answer.Content.Headers.ContentType?.MediaType), Is.EqualTo((HttpStatusCode.ServiceUnavailable, "text/html")));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("Try again in a minute"));
        await Browser.Open("/shelter/analysis/2011-2012/en");
        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.OK), "the page needs no engine");
    }
}
