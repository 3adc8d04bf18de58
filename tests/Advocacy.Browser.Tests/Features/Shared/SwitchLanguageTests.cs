using Advocacy.Web.Pipeline;
using static Microsoft.Playwright.Assertions;

namespace Advocacy.Browser.Tests.Features.Shared;

public sealed class SwitchLanguageTests : BrowserTest
{
    [Test]
    public async Task The_language_switches_from_French_to_Dutch_to_English_and_the_reader_stays_on_the_page()
    {
        var reader = await Arrive(new() { As = Role.Board, Language = "fr" });
        await reader.Open("/belgium/demands/D1?kind=Meeting");
        await SpeaksOn(reader, "fr", "Demandes");

        await reader.OpenAccountMenu();
        await reader.Press("Nederlands");
        await SpeaksOn(reader, "nl", "Eisen");

        await reader.OpenAccountMenu();
        await reader.Press("English");
        await SpeaksOn(reader, "en", "Demands");

        await reader.Open("/belgium/meetings");
        await Expect(reader.Heading).ToHaveTextAsync("Meetings");
    }

    private static async Task SpeaksOn(Visitor reader, string language, string demands)
    {
        await Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("lang", language);
        await Expect(reader.Page.Locator("nav.shell-areas a[href='/belgium/demands']")).ToHaveTextAsync(demands);
        Assert.That(reader.Path, Is.EqualTo("/belgium/demands/D1?kind=Meeting"));
    }
}
