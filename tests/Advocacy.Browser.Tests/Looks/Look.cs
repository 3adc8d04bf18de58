using Advocacy.Tests;
using Microsoft.Playwright;

namespace Advocacy.Browser.Tests.Looks;

/// <summary>What is wrong with how a page looks and reads: on a desk and on a phone, in the light and in the dark.</summary>
internal static class Look
{
    private const int Height = 900;

    /// <summary>A page at four times its size on a screen of 1280 (WCAG 1.4.10).</summary>
    private const int Narrowest = 320;

    /// <summary>Each scheme once and each width once.</summary>
    private static readonly (ColorScheme Scheme, int Width)[] Twice = [(ColorScheme.Light, Seat.Desk), (ColorScheme.Dark, Seat.Phone)];

    public static async Task<IReadOnlyList<string>> At(IPage page)
    {
        var faults = new List<string>(await Bearings(page));
        var axe = new Axe(page);
        foreach (var (scheme, width) in Sampling.IsWhole ? [.. Twice, (ColorScheme.Light, Seat.Phone), (ColorScheme.Dark, Seat.Desk)] : Twice)
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await page.SetViewportSizeAsync(width, Height);
            faults.AddRange((await axe.Everything()).Select(violation => $"{scheme}, {width} px: {violation}"));
            faults.AddRange(await Overflow(page, width));
        }

        await page.SetViewportSizeAsync(Narrowest, Height);
        faults.AddRange(await Overflow(page, Narrowest));
        return faults;
    }

    /// <summary>What tells a reader where they are: one heading of the first rank, a title, a language.</summary>
    private static async Task<IEnumerable<string>> Bearings(IPage page)
    {
        var headings = await page.Locator("h1").AllInnerTextsAsync();
        var title = await page.TitleAsync();
        var language = await page.Locator("html").GetAttributeAsync("lang");
        return new[]
        {
            headings is [{ Length: > 0 }] ? "" : $"there are {headings.Count} headings of the first rank",
            title.Split('·')[0].Trim().Length > 0 ? "" : "there is no title",
            language is "fr" or "nl" or "en" ? "" : $"the page is in no language of ours but “{language}”",
        }.Where(fault => fault.Length > 0);
    }

    private static async Task<IEnumerable<string>> Overflow(IPage page, int width)
    {
        var beyond = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return beyond > 0 ? [$"{width} px: the page is {beyond} px wider than the screen"] : [];
    }
}
