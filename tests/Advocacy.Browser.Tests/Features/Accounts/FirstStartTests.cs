using System.Net;
using Advocacy.Web.Accounts;
using Microsoft.Extensions.DependencyInjection;
using static Microsoft.Playwright.Assertions;

namespace Advocacy.Browser.Tests.Features.Accounts;

/// <summary>An application nobody has used yet: no sample, no account.</summary>
public sealed class FirstStartTests : BrowserTest
{
    [Test]
    public async Task The_first_administrator_is_made_through_the_one_time_link_and_finds_an_empty_record_that_explains_itself()
    {
        await using var served = await Served.Start("--Sample:Load", "false");
        var secret = served.Services.GetRequiredService<SetupLink>().Draw();
        await using var visitor = await Visitor.Arrive(new() { At = served });

        await visitor.Open($"/setup/{secret}");
        await visitor.Fill("Your name", "A founder");
        await visitor.Fill("E-mail address", "founder@example.org");
        await visitor.Fill("Password", "a few words in a row");
        await visitor.Press("Make the account");
        await visitor.SignIn("founder@example.org", "a few words in a row");
        await Expect(visitor.Page).ToHaveURLAsync(served.Address + "/campaigns");

        foreach (var page in (string[])["/", "/campaigns"])
        {
            Assert.That(await visitor.Open(page), Is.EqualTo(HttpStatusCode.OK), page);
            Assert.That(await visitor.Heading.InnerTextAsync(), Is.Not.Empty, page);
        }

        Assert.That(await visitor.Open($"/setup/{secret}"), Is.Not.EqualTo(HttpStatusCode.OK), "the link works once");
    }
}
