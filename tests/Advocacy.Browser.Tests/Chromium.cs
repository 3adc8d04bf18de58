using Microsoft.Playwright;

namespace Advocacy.Browser.Tests;

/// <summary>The Chromium of this machine's own packages; none is downloaded.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    public static Task<IBrowser> Launch(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Find(),
        Args = ["--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });

    private static string Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/bin")
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists)
        ?? throw new FileNotFoundException("No Chromium is on the PATH: install the package chromium-headless-shell or chromium, or run tests/run, which does.");
}
