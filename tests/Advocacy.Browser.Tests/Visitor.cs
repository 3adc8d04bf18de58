using System.Net;
using System.Text.RegularExpressions;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Sample;
using Microsoft.Playwright;

namespace Advocacy.Browser.Tests;

/// <summary>Somebody at a browser of their own, and what they do there in their own words.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    private Visitor(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.SetDefaultTimeout(15_000);
        page.Console += (_, message) => Hear(message);
        page.PageError += (_, error) => _complaints.Add($"script error: {error}");
    }

    public IPage Page { get; }

    /// <summary>What the browser complained of: errors in scripts, what the content policy stopped, what could not be fetched.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public Keyboard Keyboard => new(Page);

    public ILocator Main => Page.Locator("main");

    public ILocator Heading => Page.Locator("h1");

    public ILocator Refusals => Page.Locator(".refusals");

    public ILocator Notice => Page.Locator("main > .notice[role=status]");

    public string Path => new Uri(Page.Url).PathAndQuery;

    public static async Task<Visitor> Arrive(Seat seat)
    {
        var context = await Site.Browser.NewContextAsync(new()
        {
            BaseURL = seat.At.Address,
            Locale = seat.Language,
            JavaScriptEnabled = seat.Script,
            ColorScheme = seat.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new() { Width = seat.Width, Height = 900 },
            StorageState = seat.As is { } role ? await Site.SessionOf(role) : null,
        });
        return new(context, await context.NewPageAsync());
    }

    /// <summary>Signs in as a sample account of the role, and gives what the browser then remembers.</summary>
    public static async Task<string> SignInAs(Role role)
    {
        var account = SampleAccounts.All.Single(account => account.Roles.Contains(role));
        await using var visitor = await Arrive(new());
        await visitor.SignIn(account.Email, account.Password);
        await Assertions.Expect(visitor.Page).ToHaveURLAsync(Site.Sample.Address + "/belgium");
        return await visitor._context.StorageStateAsync();
    }

    public async Task<HttpStatusCode> Open(string address) => (HttpStatusCode)(await Page.GotoAsync(address))!.Status;

    public async Task SignIn(string email, string password)
    {
        if (!Path.Contains("/sign-in", StringComparison.Ordinal))
        {
            await Open("/sign-in");
        }

        await Fill("E-mail address", email);
        await Fill("Password", password);
        await Main.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
    }

    public Task Fill(string label, string text) => Page.GetByLabel(label).First.FillAsync(text);

    public Task Tick(string label) => Page.GetByLabel(label).First.CheckAsync();

    /// <summary>Opens the menu of one's own account: the languages and the way out are there.</summary>
    public Task OpenAccountMenu() => Page.Locator(".shell-own > summary").ClickAsync();

    public Task Press(string button) => Button(button).ClickAsync();

    public Task Follow(string link) => Link(link).First.ClickAsync();

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Link(string name) => Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    /// <summary>Fetches as the browser would, with its cookies, and without showing it.</summary>
    public Task<IAPIResponse> Fetch(string address) => _context.APIRequest.GetAsync(address, new() { MaxRedirects = 0 });

    public async Task<string> Picture(string name)
    {
        var folder = Directory.CreateDirectory(System.IO.Path.Combine(TestContext.CurrentContext.WorkDirectory, "screenshots"));
        var path = System.IO.Path.Combine(folder.FullName, Regex.Replace(name, @"[^\w-]+", "-") + ".png");
        await Page.ScreenshotAsync(new() { Path = path, FullPage = true });
        return path;
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void Hear(IConsoleMessage message)
    {
        // A page that answers 404 or 422 is an answer, which the test looks at itself.
        var isAnswer = message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)
            && message.Location.StartsWith(Page.Url.Split('#')[0], StringComparison.Ordinal);
        if (message.Type is "error" or "warning" && !isAnswer)
        {
            _complaints.Add($"{message.Type}: {message.Text} ({message.Location})");
        }
    }
}
