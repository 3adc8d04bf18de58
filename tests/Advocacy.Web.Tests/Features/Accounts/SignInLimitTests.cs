using System.Net;

namespace Advocacy.Web.Tests.Features.Accounts;

public sealed class SignInLimitTests
{
    [Test]
    public async Task One_address_tries_only_so_often_in_a_minute()
    {
        await using var app = await TestApplication.Start("--SignIn:PerMinute", "2");
        using var browser = new Browser(app);
        for (var attempt = 0; attempt < 2; attempt++)
        {
            await browser.SignIn("somebody@example.org", "a password");
            Assert.That(browser.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        }

        await browser.SignIn("another@example.org", "a password");
        Assert.That((browser.Status, browser.Heading), Is.EqualTo((HttpStatusCode.TooManyRequests, "Too many attempts")));

        await browser.Open("/sign-in");
        Assert.That(browser.Status, Is.EqualTo(HttpStatusCode.OK), "The page itself stays open.");
    }
}
