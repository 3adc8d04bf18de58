using Advocacy.Web.Pipeline;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advocacy.Browser.Tests.Features.Shared;

/// <summary>The row of places above every page.</summary>
public sealed class PlacesTests : BrowserTest
{
    [TestCase(true)]
    [TestCase(false)]
    public async Task The_record_opens_on_its_lists_and_says_which_one_is_shown(bool script)
    {
        var analyst = await Arrive(new() { As = Role.Analyst, Script = script });
        await analyst.Open("/belgium");
        await analyst.Page.Locator("summary", new() { HasText = "Record" }).ClickAsync();
        await analyst.Page.Locator("details[open]").GetByRole(AriaRole.Link, new() { Name = "Findings" }).ClickAsync();
        await Expect(analyst.Page.Locator("nav.shell-record [aria-current=page]")).ToHaveTextAsync("Findings");
        await Expect(analyst.Page.Locator("summary[aria-current]")).ToHaveTextAsync("Record");
    }

    [Test]
    public async Task Escape_closes_a_menu_and_gives_the_way_back()
    {
        var analyst = await Arrive(new() { As = Role.Analyst });
        await analyst.Open("/belgium");
        var more = analyst.Page.Locator("summary", new() { HasText = "More" });
        await more.FocusAsync();
        await analyst.Page.Keyboard.PressAsync("Enter");
        await analyst.Page.Keyboard.PressAsync("Tab");
        await analyst.Page.Keyboard.PressAsync("Escape");
        await Expect(more).ToBeFocusedAsync();
        await Expect(analyst.Page.Locator(".shell-menu[open]")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task What_is_focused_is_never_under_the_row_that_stays()
    {
        var analyst = await Arrive(new() { As = Role.Analyst });
        await analyst.Open("/belgium/commitments");
        await analyst.Page.Locator("tbody a").Last.FocusAsync();
        for (var back = 0; back < 12; back++)
        {
            await analyst.Page.Keyboard.PressAsync("Shift+Tab");
            var hidden = await analyst.Page.EvaluateAsync<bool>(
                "() => { const a = document.activeElement, r = a.getBoundingClientRect(), s = document.querySelector('.shell'); return !s.contains(a) && r.bottom <= s.getBoundingClientRect().bottom; }");
            Assert.That(hidden, Is.False);
        }
    }
}
