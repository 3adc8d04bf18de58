using Advocacy.Web.Pipeline;
using static Microsoft.Playwright.Assertions;

namespace Advocacy.Browser.Tests.Features.Findings;

/// <summary>A line that is wrong is changed beside itself, on any screen, with or without script, and two people at one line choose.</summary>
public sealed class CorrectFindingTests : BrowserTest
{
    [Test]
    public async Task By_keyboard_alone_a_line_opens_is_changed_and_its_history_tells_both()
    {
        var analyst = await An(Role.Analyst);
        await analyst.Open(await FindingOf(1));
        await analyst.Main.Locator(".verdict a.change").FocusAsync();
        await analyst.Page.Keyboard.PressAsync("Enter");
        await Expect(analyst.Page.Locator("#line-Statement")).ToHaveAttributeAsync("open", "open");

        await analyst.Page.Locator("#line-Reference > summary").FocusAsync();
        await analyst.Page.Keyboard.PressAsync("Enter");
        await analyst.Page.Keyboard.PressAsync("Tab");
        await analyst.Page.Keyboard.PressAsync("Control+A");
        await analyst.Page.Keyboard.TypeAsync("CRC/C/BEL/3");
        await analyst.Page.GetByLabel("Why", new() { Exact = true }).FocusAsync();
        await analyst.Page.Keyboard.TypeAsync("Read in the report itself");
        await analyst.Page.Keyboard.PressAsync("Tab");
        await analyst.Page.Keyboard.PressAsync("Enter");

        await Expect(analyst.Notice).ToContainTextAsync("It is changed");
        await Expect(analyst.Main.Locator(".facts").First).ToContainTextAsync("CRC/C/BEL/3");
        await analyst.Main.Locator(".history-link a").Last.ClickAsync();
        await Expect(analyst.Main).ToContainTextAsync("Read in the report itself");
        await Expect(analyst.Main.Locator("ins, .after").First).ToContainTextAsync("CRC/C/BEL/3");
    }

    [Test]
    public async Task On_a_phone_without_script_a_refusal_keeps_the_line_open_and_what_was_typed()
    {
        var analyst = await Arrive(new() { As = Role.Analyst, Script = false, Width = Seat.Phone });
        await analyst.Open($"{await FindingOf(2)}/correct?line=Recurs");
        await analyst.Page.Locator("#line-Recurs input").FillAsync("each spring");
        await analyst.Press("Save");

        await Expect(analyst.Refusals).ToContainTextAsync("Why");
        await Expect(analyst.Page.Locator("#line-Recurs input")).ToBeVisibleAsync();
        await Expect(analyst.Page.Locator("#line-Recurs input")).ToHaveValueAsync("each spring");
        await analyst.Page.GetByLabel("Why", new() { Exact = true }).FillAsync("They said so");
        await analyst.Press("Save");
        await Expect(analyst.Main).ToContainTextAsync("It is changed");
    }

    [Test]
    public async Task Two_people_at_one_line_see_both_and_the_second_chooses()
    {
        var (one, other) = (await An(Role.Analyst), await An(Role.Analyst));
        var address = $"{await FindingOf(3)}/correct?line=Reference";
        await one.Open(address);
        await other.Open(address);
        await Change(one, "A/1");
        await Expect(one.Notice).ToContainTextAsync("It is changed");

        await Change(other, "B/2");
        await Expect(other.Main.Locator(".conflicts")).ToContainTextAsync("A/1");
        await Expect(other.Main.Locator(".conflicts")).ToContainTextAsync("B/2");
        await other.Press("Save");
        await Expect(other.Main.Locator(".facts").First).ToContainTextAsync("B/2");
    }

    private static async Task Change(Visitor analyst, string reference)
    {
        await analyst.Page.Locator("#line-Reference input").FillAsync(reference);
        await analyst.Page.GetByLabel("Why", new() { Exact = true }).FillAsync("Read again");
        await analyst.Press("Save");
    }

    /// <summary>One of its own for each test: they run beside one another.</summary>
    private static async Task<string> FindingOf(int test)
    {
        var number = await Site.Sample.Record(db => db.Findings.OrderBy(finding => finding.Number).Skip(test).Select(finding => finding.Number).First());
        return $"/belgium/findings/{number}";
    }
}
