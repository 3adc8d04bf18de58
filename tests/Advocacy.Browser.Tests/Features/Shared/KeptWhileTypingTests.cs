using Advocacy.Web.Pipeline;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advocacy.Browser.Tests.Features.Shared;

/// <summary>What is typed survives a reload, the way back, a closed tab and another machine.</summary>
public sealed class KeptWhileTypingTests : BrowserTest
{
    [Test]
    public async Task A_form_comes_back_whole_however_its_page_was_left()
    {
        var analyst = await An(Role.Analyst);
        await analyst.Open("/belgium/meetings/log");
        await analyst.Press("Another commitment");
        await analyst.Page.Locator("[name='Form.Commitments[1].Words']").FillAsync("We will look at it.");
        await analyst.Fill("Subject", "Half a sentence");
        await Expect(analyst.Page.Locator(".draft-state")).ToContainTextAsync("Draft saved");

        var draft = analyst.Page.Url.Split("draft=")[1];
        await analyst.Page.ReloadAsync();
        await Expect(analyst.Page.Locator("[name='Form.Subject']")).ToHaveValueAsync("Half a sentence");
        await Expect(analyst.Page.Locator("[name='Form.Commitments[1].Words']")).ToHaveValueAsync("We will look at it.");

        // Left before the pause was over.
        await analyst.Fill("Subject", "Half a sentence more");
        await analyst.Page.GetByRole(AriaRole.Link, new() { Name = "People", Exact = true }).ClickAsync();
        await Expect(analyst.Heading).ToHaveTextAsync("People and posts");
        await analyst.Page.GoBackAsync();
        await Expect(analyst.Page.Locator("[name='Form.Subject']")).ToHaveValueAsync("Half a sentence more");
        await Expect(analyst.Page.Locator("[name='Form.Commitments[1].Words']")).ToHaveValueAsync("We will look at it.");

        // Another machine: nothing of this browser's but the account.
        var elsewhere = await An(Role.Analyst);
        await elsewhere.Open("/drafts");
        await elsewhere.Page.Locator($"h2 a[href$='{draft}']").ClickAsync();
        await Expect(elsewhere.Page.Locator("[name='Form.Subject']")).ToHaveValueAsync("Half a sentence more");

        await elsewhere.Open("/drafts");
        await elsewhere.Page.Locator($"form:has([value='{draft}'])").GetByRole(AriaRole.Button, new() { Name = "Discard" }).ClickAsync();
        await Expect(elsewhere.Notice).ToHaveTextAsync("The draft is gone.");
    }

    [Test]
    public async Task What_is_not_kept_is_said()
    {
        var analyst = await An(Role.Analyst);
        await analyst.Open("/belgium/meetings/log");
        await analyst.Page.RouteAsync("**/drafts/keep*", route => route.FulfillAsync(new() { Status = 202 }));
        await analyst.Fill("Subject", "Half a sentence");
        await Expect(analyst.Page.Locator(".draft-state")).ToContainTextAsync("isn’t being kept");
    }
}
