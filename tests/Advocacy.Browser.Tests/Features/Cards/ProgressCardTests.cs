using System.Net;
using System.Text;
using Advocacy.Web.Pipeline;
using static Microsoft.Playwright.Assertions;

namespace Advocacy.Browser.Tests.Features.Cards;

public sealed class ProgressCardTests : BrowserTest
{
    private const string Verdict = "In 2012 one demand moved: a single sentence, read by a minister.";

    private static readonly string[] Languages = ["French", "Dutch", "German", "English"];

    [Test]
    public async Task An_editor_makes_the_card_watches_it_being_typeset_reads_it_and_publishes_it_for_good()
    {
        var editor = await An(Role.Editor);
        var desk = new CardDesk(editor);

        using var held = Site.Engine.Hold();
        await desk.Make(2012, Verdict);
        await Expect(desk.ProgressBar).ToBeVisibleAsync();
        await Expect(editor.Notice).ToHaveTextAsync("The card is being made.");
        var notice = await editor.Notice.ElementHandleAsync();
        held.Dispose();
        await desk.WaitUntilTypeset();
        Assert.That(await notice.EvaluateAsync<bool>("notice => notice.isConnected"), "or a reader of the screen hears it anew at each renewal");
        await Expect(desk.ProgressBar).ToHaveCountAsync(0);
        await Expect(desk.Verdict).ToHaveTextAsync(Verdict);

        await Expect(desk.Preview).ToHaveAttributeAsync("src", "/belgium/cards/2012/en.pdf");
        foreach (var language in Languages)
        {
            Assert.That(await Download(editor, language), Does.StartWith("%PDF-"), language);
        }

        await desk.Publish(2012);
        await Expect(editor.Main).ToContainTextAsync("Published on");
        await Expect(editor.Link("Make it again")).ToHaveCountAsync(0);
        await Expect(editor.Link("Publish")).ToHaveCountAsync(0);
        await TwoYearsStandSideBySide();
    }

    private async Task TwoYearsStandSideBySide()
    {
        var reader = await Arrive(new() { Width = Seat.Phone });
        await reader.Open("/belgium");
        await reader.Link($"Year by year, {Site.PublishedYear} to 2012").ClickAsync();
        await Expect(reader.Main.Locator("table.field tbody tr")).ToHaveCountAsync(3);
        await Expect(reader.Main).ToContainTextAsync(Verdict);
        Assert.That(await Looks.Look.At(reader.Page), Is.Empty);
    }

    [Test]
    public async Task A_published_card_stays_as_it_is_when_its_year_is_made_again()
    {
        var editor = await An(Role.Editor);
        var reader = await Somebody();
        var before = await Printed(reader);

        await editor.Open($"/belgium/cards/{Site.PublishedYear}/publish");
        await editor.Press("Publish now");
        await Expect(editor.Refusals).ToContainTextAsync("This card is published and no longer changes.");

        Assert.That(await Printed(reader), Is.EqualTo(before));
    }

    [Test]
    public async Task A_correction_is_a_new_edition_that_says_what_it_corrects_and_leaves_the_first_within_reach()
    {
        var editor = await An(Role.Editor);
        var desk = new CardDesk(editor);
        await desk.Make(2011);
        await desk.WaitUntilTypeset();
        await desk.Publish(2011);

        await editor.Follow("Correct it in a new edition");
        await desk.Correct(1, "The source of the first fact.");
        await desk.AddSource(fact: 0, "Campaign inspires historic change");
        await editor.Press("Freeze the facts and make the card");
        await desk.WaitUntilTypeset();
        await desk.Publish(2011);

        var reader = await Somebody();
        await reader.Open("/belgium/published/2011/en");
        await Expect(reader.Main).ToContainTextAsync("This edition corrects: The source of the first fact.");
        await reader.Follow("Edition 1");
        await Expect(reader.Main).ToContainTextAsync("This is edition 1; a later one corrects it.");
        var first = await (await reader.Fetch("/belgium/published/2011/en.pdf?edition=1")).BodyAsync();
        var second = await (await reader.Fetch("/belgium/published/2011/en.pdf")).BodyAsync();
        Assert.That(second, Is.Not.EqualTo(first));
    }

    [Test]
    public async Task The_card_shows_in_the_page_in_the_language_asked_for()
    {
        var board = await An(Role.Board);
        await board.Open($"/belgium/cards/{Site.PublishedYear}");

        var shown = await new CardDesk(board).Show("German", "de");

        Assert.That(shown.Status, Is.EqualTo((int)HttpStatusCode.OK));
        Assert.That(shown.Headers["content-type"], Is.EqualTo("application/pdf"));
        Assert.That(shown.Headers["content-security-policy"], Does.Contain("frame-ancestors 'self'"), "or the page could not show it");
    }

    private static async Task<string> Download(Visitor reader, string language)
    {
        var download = await reader.Page.RunAndWaitForDownloadAsync(() =>
            reader.Page.Locator(".downloads a").Filter(new() { HasText = $"{language} (PDF)" }).ClickAsync());
        return Encoding.ASCII.GetString(await File.ReadAllBytesAsync(await download.PathAsync()), 0, 5);
    }

    private static async Task<byte[]> Printed(Visitor reader)
    {
        var answer = await reader.Fetch($"/belgium/published/{Site.PublishedYear}/fr.pdf");
        Assert.That(answer.Status, Is.EqualTo((int)HttpStatusCode.OK));
        return await answer.BodyAsync();
    }
}
