using Advocacy.Web.Pipeline;
using static Microsoft.Playwright.Assertions;

namespace Advocacy.Browser.Tests.Features.Search;

public sealed class SearchRecordTests : BrowserTest
{
    [Test]
    public async Task By_keyboard_alone_a_slash_leads_to_what_a_minister_promised_on_a_demand()
    {
        var analyst = await Arrive(new() { As = Role.Analyst });
        await analyst.Open("/belgium/people");
        await analyst.Page.Keyboard.PressAsync("/");
        await Expect(analyst.Page.Locator("#search")).ToBeFocusedAsync();
        await analyst.Page.Keyboard.TypeAsync("milquet d1");
        await analyst.Page.Keyboard.PressAsync("Enter");
        await Expect(analyst.Page.Locator("#found-Commitment")).ToContainTextAsync("2");

        // What is typed on is found as it is typed.
        await Expect(analyst.Page.Locator("#Text")).ToBeFocusedAsync();
        await analyst.Page.Keyboard.PressAsync("End");
        await analyst.Page.Keyboard.TypeAsync(" statut");
        await Expect(analyst.Page.Locator("#found mark").First).ToHaveTextAsync("statut");
        await Expect(analyst.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("text=milquet"));
    }

    [Test]
    public async Task On_a_phone_without_script_the_field_stands_in_the_menu()
    {
        var reader = await Arrive(new() { As = Role.Board, Script = false, Width = Seat.Phone });
        await reader.Open("/belgium");
        await reader.Press("Menu");
        await reader.Page.Locator("#search").FillAsync("milquet");
        await reader.Page.Locator("#search").PressAsync("Enter");
        await Expect(reader.Page.Locator("#found-Meeting")).ToBeVisibleAsync();
    }
}
