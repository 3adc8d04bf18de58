using Microsoft.Playwright;

namespace Advocacy.Browser.Tests;

/// <summary>Hands that never leave the keyboard; wherever they come, the focus must be seen.</summary>
public sealed class Keyboard(IPage page)
{
    private const int FarEnough = 150;

    /// <summary>How many keys were pressed to get about: Tab, arrows, Space and Enter.</summary>
    public int Steps { get; private set; }

    /// <summary>How many letters were typed.</summary>
    public int Letters { get; private set; }

    /// <summary>Walks on with Tab to the next control of that name.</summary>
    public async Task To(string name)
    {
        var passed = new List<string>();
        for (var step = 0; step < FarEnough; step++)
        {
            await Step("Tab");
            var stop = await page.EvaluateAsync<Stop>(WhereAmI);
            Assert.That(stop.Seen, Is.True, $"the focus on “{stop.Name}” can't be seen");
            if (stop.Name == name)
            {
                return;
            }

            passed.Add(stop.Name);
        }

        Assert.Fail($"Tab never comes to “{name}”; it came by: {string.Join(" | ", passed.Distinct())}");
    }

    public async Task Type(string name, string text)
    {
        await To(name);
        await TypeHere(text);
    }

    /// <summary>Goes down a list to the answer that begins so.</summary>
    public async Task Choose(string name, string answer)
    {
        await To(name);
        for (var step = 0; step < FarEnough; step++)
        {
            if ((await page.EvaluateAsync<string>(ChosenAnswer)).StartsWith(answer, StringComparison.Ordinal))
            {
                return;
            }

            await Step("ArrowDown");
        }

        Assert.Fail($"“{name}” has no answer “{answer}”.");
    }

    /// <summary>Goes to a list and types the beginning of an answer, as one does who knows it.</summary>
    public async Task ChooseByLetter(string name, string letters, string answer)
    {
        await To(name);
        foreach (var letter in letters)
        {
            await Step(letter.ToString());
        }

        Assert.That(await page.EvaluateAsync<string>(ChosenAnswer), Does.StartWith(answer));
    }

    /// <summary>Presses one key, or several at once.</summary>
    public Task Key(string key) => Step(key);

    public async Task Tick(string name)
    {
        await To(name);
        await Step("Space");
    }

    public async Task Press(string name)
    {
        await To(name);
        await Step("Enter");
    }

    /// <summary>Types where the focus is, without going anywhere.</summary>
    public Task TypeHere(string text)
    {
        Letters += text.Length;
        return page.Keyboard.TypeAsync(text);
    }

    private Task Step(string key)
    {
        Steps++;
        return page.Keyboard.PressAsync(key);
    }

    /// <summary>The control in focus by its name, and whether an eye would find it.</summary>
    private const string WhereAmI = """
        () => {
          const it = document.activeElement;
          const label = it.labels?.[0]?.cloneNode(true);
          label?.querySelectorAll(".optional").forEach(aside => aside.remove());
          const box = it.getBoundingClientRect(), style = getComputedStyle(it);
          const onScreen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          const marked = style.outlineStyle !== "none" || style.boxShadow !== "none";
          return { name: (label ?? it).textContent.trim().replace(/\s+/g, " "), seen: it === document.body || (onScreen && marked) };
        }
        """;

    private const string ChosenAnswer = "() => document.activeElement.selectedOptions[0].text.trim()";

    private sealed record Stop
    {
        public string Name { get; init; } = "";

        public bool Seen { get; init; }
    }
}
