using System.Collections.Concurrent;
using Advocacy.Browser.Tests.Features.Cards;
using Advocacy.Web.Pipeline;
using Microsoft.Playwright;

namespace Advocacy.Browser.Tests;

/// <summary>The application with the sample campaign and one published card, and a Chromium to look at it with.</summary>
/// <remarks>One for all tests, so a test changes only what no other looks at: a year or a meeting of its own.</remarks>
[SetUpFixture]
public sealed class Site
{
    /// <summary>The year whose card is published before the first test.</summary>
    public const int PublishedYear = 2010;

    private static readonly ConcurrentDictionary<Role, Lazy<Task<string>>> Sessions = new();

    private static IPlaywright _playwright = null!;

    /// <summary>What sets the cards of <see cref="Sample"/>.</summary>
    public static Engine Engine { get; private set; } = null!;

    public static Served Sample { get; private set; } = null!;

    public static IBrowser Browser { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task Open()
    {
        Engine = new();
        Sample = await Served.Start("--Typesetting:NodeCommand", Engine.Command);
        _playwright = await Playwright.CreateAsync();
        Browser = await Chromium.Launch(_playwright);

        await using var editor = await Visitor.Arrive(new() { As = Role.Editor });
        var desk = new CardDesk(editor);
        await desk.Make(PublishedYear);
        await desk.WaitUntilTypeset();
        await desk.Publish(PublishedYear);
    }

    [OneTimeTearDown]
    public async Task Close()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
        await Sample.DisposeAsync();
        Engine.Dispose();
    }

    /// <summary>What a browser remembers once somebody of a role has signed in; each role signs in once.</summary>
    public static Task<string> SessionOf(Role role) => Sessions.GetOrAdd(role, signing => new(() => Visitor.SignInAs(signing))).Value;
}
