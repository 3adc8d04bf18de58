using System.Net;
using Advocacy.Web.Hosting;

namespace Advocacy.Web.Tests.Hosting;

/// <summary>What the application believes of who asks, and under which name.</summary>
public sealed class HostTests : AppTest
{
    [Test]
    public async Task A_name_that_is_not_ours_is_answered_by_nothing()
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/sign-in") { Headers = { Host = "evil.example" } };
        using var answer = await Http.SendAsync(asked);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task In_production_each_cookie_is_for_this_host_alone_and_for_every_campaign()
    {
        await using var app = await TestApplication.Start("--environment", "Production");
        using var answer = await app.Http.GetAsync("/sign-in");

        var cookies = answer.Headers.GetValues("Set-Cookie").ToList();
        Assert.That(cookies, Is.Not.Empty);
        Assert.That(cookies, Has.All.StartsWith("__Host-advocacy").And.All.Contains("path=/;").And.All.Contains("secure").And.All.Contains("httponly"));
    }

    [Test]
    public void A_proxy_named_by_no_address_is_refused() => Assert.That(
        () => TestApplication.Start("--Proxies:Known:0", "proxy.example"), Throws.TypeOf<StartRefusedException>().With.Message.Contains("proxy.example"));
}
