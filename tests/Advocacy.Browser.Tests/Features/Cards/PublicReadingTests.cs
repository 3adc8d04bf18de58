using System.Net;
using static Microsoft.Playwright.Assertions;

namespace Advocacy.Browser.Tests.Features.Cards;

public sealed class PublicReadingTests : BrowserTest
{
    /// <summary>A card of the sample that no test publishes.</summary>
    private const int DraftYear = 2025;

    [Test]
    public async Task Somebody_without_an_account_reads_a_published_card_as_a_page_and_as_a_PDF()
    {
        var reader = await Somebody();
        await reader.Open("/belgium");

        await reader.Follow($"Progress Card {Site.PublishedYear}");
        await Expect(reader.Heading).ToHaveTextAsync($"Progress Card {Site.PublishedYear}");
        await reader.Follow("Nederlands");
        await Expect(reader.Heading).ToHaveTextAsync($"Voortgangskaart {Site.PublishedYear}");

        foreach (var language in new[] { "fr", "nl", "de", "en" })
        {
            var pdf = await reader.Fetch($"/belgium/published/{Site.PublishedYear}/{language}.pdf");
            Assert.That(await pdf.TextAsync(), Does.StartWith("%PDF-"), language);
        }
    }

    [Test]
    public async Task Somebody_without_an_account_sees_nothing_of_a_card_in_the_making()
    {
        var reader = await Somebody();
        await reader.Open("/belgium");

        await Expect(reader.Main).Not.ToContainTextAsync($"Progress Card {DraftYear}");
        Assert.That(await reader.Open($"/belgium/published/{DraftYear}"), Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await reader.Fetch($"/belgium/published/{DraftYear}/en.pdf")).Status, Is.EqualTo((int)HttpStatusCode.NotFound));
    }
}
