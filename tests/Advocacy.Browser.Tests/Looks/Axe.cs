using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Advocacy.Browser.Tests.Looks;

/// <summary>Asks axe what is wrong with a page as it stands.</summary>
/// <remarks>
/// The script is put into the page once and run by hand: the package's own runner puts it in anew each time, opens
/// a second page to gather the answers, and would enter the frame in which the browser shows a PDF.
/// </remarks>
internal sealed class Axe(IPage page)
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private bool _isThere;

    public async Task<Violation[]> Everything()
    {
        if (!_isThere)
        {
            await page.EvaluateAsync(Script);
            _isThere = true;
        }

        return await page.EvaluateAsync<Violation[]>(
            """
            async () => {
              // The browser now and then keeps an inherited colour of the other scheme until it has to draw the page anew.
              const root = document.documentElement;
              root.style.display = "none";
              root.getBoundingClientRect();
              root.style.removeProperty("display");
              // Two frames: the first takes up a new width or colour scheme, the second has drawn it.
              await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
              await Promise.all(document.getAnimations().map(moving => moving.finished));
              const found = await axe.run({ rules: { 'target-size': { enabled: true } }, iframes: false, resultTypes: ["violations"] });
              return found.violations.flatMap(rule => rule.nodes.map(node =>
                ({ rule: rule.id, sentence: rule.help, where: node.target.join(" "),
                  what: node.html.slice(0, 160), why: [...node.any, ...node.all, ...node.none].map(check => check.message).join(" ") })));
            }
            """);
    }
}

internal sealed record Violation
{
    public string Rule { get; init; } = "";

    public string Sentence { get; init; } = "";

    public string Where { get; init; } = "";

    public string What { get; init; } = "";

    public string Why { get; init; } = "";

    public override string ToString() => $"{Rule}: {Sentence}: {Where} {What} {Why}";
}
