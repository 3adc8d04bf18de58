using Advocacy.Web.Accounts;
using Microsoft.Extensions.DependencyInjection;
using static Microsoft.Playwright.Assertions;

namespace Advocacy.Browser.Tests.Looks;

public sealed class EmptyRecordTests : BrowserTest
{
    [Test]
    public async Task The_first_administrator_is_made_through_the_link_and_finds_pages_that_say_what_goes_where()
    {
        await using var empty = await Served.Start("--Sample:Load", "false");
        var founder = await Arrive(new() { At = empty });

        await founder.Open($"/setup/{empty.Services.GetRequiredService<SetupLink>().Draw()}");
        Assert.That(await Look.At(founder.Page), Is.Empty, "set up");
        await founder.Fill("Your name", "A. Founder");
        await founder.Fill("E-mail address", "founder@example.org");
        await founder.Fill("Password", "a few words in a row");
        await founder.Press("Make the account");
        await Expect(founder.Notice).ToHaveTextAsync("The account is made. Sign in with it.");
        await founder.SignIn("founder@example.org", "a few words in a row");
        await Expect(founder.Page.Locator(".shell-person-name")).ToHaveTextAsync("A. Founder");

        foreach (var address in new[] { "/", "/campaigns" })
        {
            await founder.Open(address);
            Assert.That(await Look.At(founder.Page), Is.Empty, address);
        }
    }
}
