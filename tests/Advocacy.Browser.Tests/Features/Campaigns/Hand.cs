using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advocacy.Browser.Tests.Features.Campaigns;

/// <summary>Somebody's hand at the forms: it writes into fields by the names they are sent under, with script and without.</summary>
internal sealed class Hand(Visitor visitor)
{
    private static readonly string[] Languages = ["French", "Dutch", "German", "English"];

    public Task Open(string address) => visitor.Open(address);

    /// <summary>Follows the first link of the page whose address ends so.</summary>
    public Task GoTo(string end) => visitor.Main.Locator($"a[href$='{end}']").First.ClickAsync();

    /// <summary>Follows the first link that is named so.</summary>
    public Task Follow(string name) => visitor.Main.GetByRole(AriaRole.Link, new() { Name = name }).First.ClickAsync();

    public async Task Write(string field, string text)
    {
        var finder = visitor.Main.Locator("#finder");
        if (field.EndsWith(".Who", StringComparison.Ordinal) && await finder.IsVisibleAsync())
        {
            await finder.FillAsync(text);
            await finder.PressAsync("Enter");
            return;
        }

        await Control(field).FillAsync(text);
    }

    public async Task WriteInEachLanguage(string field, string text)
    {
        foreach (var group in await visitor.Main.Locator($"details:not([open]):has([name='Form.{field}.German'])").AllAsync())
        {
            await group.Locator("summary").ClickAsync();
        }

        foreach (var language in Languages)
        {
            await Write($"{field}.{language}", text);
        }
    }

    public Task Choose(string field, string value) => Control(field).SelectOptionAsync(value);

    public Task ChooseNamed(string field, string label) => Control(field).SelectOptionAsync(new SelectOptionValue { Label = label });

    public Task Tick(string field, string value) => visitor.Main.Locator($"[name='Form.{field}'][value='{value}']").CheckAsync();

    public Task TickNamed(string label) => visitor.Main.GetByLabel(label).First.CheckAsync();

    public Task Attach(string name, string text) => visitor.Main.Locator("[name=Attached]").SetInputFilesAsync(
        new FilePayload { Name = name, MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(text) });

    /// <summary>Sends the form, and waits for what the next page says of it.</summary>
    public async Task Send(string button, string? said = null)
    {
        await visitor.Press(button);
        if (said is not null)
        {
            await Expect(visitor.Notice).ToHaveTextAsync(said);
        }
    }

    public Task Reads(string text) => Expect(visitor.Main).ToContainTextAsync(text);

    private ILocator Control(string field) => visitor.Main.Locator($"[name='Form.{field}']");
}
