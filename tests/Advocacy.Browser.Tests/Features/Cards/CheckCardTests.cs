using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advocacy.Browser.Tests.Features.Cards;

public sealed class CheckCardTests : BrowserTest
{
    [Test]
    public async Task A_reader_drops_a_card_and_is_told_what_it_is_while_nothing_is_sent()
    {
        var reader = await Somebody();
        var pdf = await (await reader.Fetch($"/belgium/published/{Site.PublishedYear}/nl.pdf")).BodyAsync();
        await reader.Open("/belgium/check");
        var sent = new List<string>();
        reader.Page.Request += (_, request) => sent.Add(request.Url);

        await reader.Page.GetByLabel("The PDF you have").SetInputFilesAsync(new FilePayload { Name = "kaart.pdf", MimeType = "application/pdf", Buffer = pdf });
        await Expect(reader.Page.Locator("#check-file [role=status]")).ToContainTextAsync($"kaart.pdf: This is the card of {Site.PublishedYear}, edition 1, in Dutch");
        await Expect(reader.Page.Locator("tr.is-it")).ToHaveCountAsync(1);

        pdf[^20] ^= 1;
        await reader.Page.GetByLabel("The PDF you have").SetInputFilesAsync(new FilePayload { Name = "altered.pdf", MimeType = "application/pdf", Buffer = pdf });
        await Expect(reader.Page.Locator("#check-file [role=status]")).ToContainTextAsync("altered.pdf: Nobody published this file here.");
        await Expect(reader.Page.Locator("tr.is-it")).ToHaveCountAsync(0);

        Assert.That(sent, Is.Empty);
    }
}
