using Advocacy.Web.Pipeline;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advocacy.Browser.Tests.Features.Cards;

/// <summary>What an editor does to bring a card out.</summary>
public sealed class CardDesk(Visitor editor)
{
    private const int PatienceWithTheTypesetter = 60_000;

    public ILocator ProgressBar => editor.Page.GetByRole(AriaRole.Progressbar, new() { Name = "Typesetting" });

    public ILocator Preview => editor.Page.Locator("iframe.pdf-frame");

    public ILocator Verdict => editor.Page.Locator(".page-head .lead");

    /// <summary>Freezes the facts of a year, with the texts of the draft and perhaps another verdict.</summary>
    public async Task Make(int year, string? verdict = null)
    {
        await editor.Open($"/belgium/cards/{year}/make");
        if (verdict is not null)
        {
            await editor.Page.GetByRole(AriaRole.Group, new() { Name = "The conclusion, in one sentence" }).GetByLabel("English").FillAsync(verdict);
        }

        await editor.Press("Freeze the facts and make the card");
    }

    /// <summary>Says in each language what the new edition corrects.</summary>
    public async Task Correct(int edition, string words)
    {
        var group = editor.Page.GetByRole(AriaRole.Group, new() { Name = $"What this edition corrects in edition {edition}" });
        foreach (var field in await group.GetByRole(AriaRole.Textbox).AllAsync())
        {
            await field.FillAsync(words);
        }
    }

    /// <summary>Adds a row for a source to a fact and chooses the first that is named so.</summary>
    public async Task AddSource(int fact, string named)
    {
        var section = editor.Page.Locator("section.fact").Nth(fact);
        await section.GetByRole(AriaRole.Button, new() { Name = "Another source" }).ClickAsync();
        var choice = section.GetByRole(AriaRole.Combobox).Last;
        var source = await choice.Locator("option").Filter(new() { HasText = named }).First.GetAttributeAsync("value");
        await choice.SelectOptionAsync(source!);
    }

    /// <summary>Turns to a language of the card and waits until its PDF is in the page.</summary>
    public async Task<IResponse> Show(string language, string tag)
    {
        var card = await editor.Page.RunAndWaitForResponseAsync(
            () => editor.Link(language).ClickAsync(),
            answer => answer.Url.EndsWith($"/{tag}.pdf", StringComparison.Ordinal));
        await Expect(Preview).ToHaveAttributeAsync("title", $"The card in {language}, as a PDF");
        return card;
    }

    public async Task WaitUntilTypeset()
    {
        await Expect(Preview).ToBeVisibleAsync(new() { Timeout = PatienceWithTheTypesetter });
        await Expect(editor.Notice).ToHaveTextAsync("The card is ready. Read it in each of its languages before you publish it.");
    }

    /// <summary>Asks the board, has it agree, and counts.</summary>
    public async Task Approve(int year)
    {
        await editor.Open($"/belgium/review/{year}");
        await editor.Main.Locator("a[href$='/open']").ClickAsync();
        await editor.Press("Open the ballot");
        await using (var board = await Visitor.Arrive(new() { As = Role.Board }))
        {
            await board.Open($"/belgium/review/{year}/answer");
            foreach (var agree in await board.Page.Locator(".answers input[value='Agrees']").AllAsync())
            {
                await agree.CheckAsync();
            }

            await board.Press("Save my answers");
            await Expect(board.Notice).ToContainTextAsync("sealed until the ballot is closed");
        }

        await editor.Open($"/belgium/review/{year}");
        await editor.Follow("Count the answers");
        await editor.Press("Close and count");
        await Expect(editor.Heading).ToContainTextAsync("The board approved the card");
    }

    public async Task Publish(int year)
    {
        await Approve(year);
        await editor.Open($"/belgium/cards/{year}");
        await editor.Follow("Publish");
        await editor.Page.GetByLabel("I publish it as it is").CheckAsync();
        await editor.Press("Publish now");
        await Expect(editor.Notice).ToHaveTextAsync("The card is published.");
    }
}
