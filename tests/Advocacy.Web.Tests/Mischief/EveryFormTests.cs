using System.Net;
using System.Text.RegularExpressions;
using Advocacy.Tests;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Sample;
using Advocacy.Web.Tests.Conventions;
using Advocacy.Web.Tests.Sample;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Advocacy.Web.Tests.Mischief;

/// <summary>Whatever is put in a form, it is refused in words beside what was typed, nothing is saved, and no page breaks.</summary>
public sealed partial class EveryFormTests : SampleTest
{
    private readonly Dictionary<Role, Browser> _people = [];
    private Browser _stranger = null!;

    private static IEnumerable<Form> All => Forms.All;

    private static IEnumerable<TestCaseData> EachWithEachValue =>
        from form in Forms.All.Index()
        where form.Item.HasControls
        from value in Sampling.Of(Bad.All, 3, form.Index)
        select new TestCaseData(form.Item, value.Value).SetArgDisplayNames(form.Item.Page, value.Key);

    [OneTimeSetUp]
    public async Task LoadTheSample()
    {
        await GiveTheSample();
        _stranger = NewBrowser();
        foreach (var role in Forms.All.Select(form => form.As).OfType<Role>().Distinct())
        {
            var account = SampleAccounts.All.First(known => known.Roles.Contains(role));
            _people[role] = NewBrowser();
            await _people[role].SignIn(account.Email, account.Password);
        }
    }

    [OneTimeTearDown]
    public void Leave()
    {
        _stranger.Dispose();
        foreach (var browser in _people.Values)
        {
            browser.Dispose();
        }
    }

    [Test]
    public void Every_form_that_changes_something_is_here()
    {
        var posting = OurCode.Files("src/Advocacy.Web/Features", ".cshtml").Where(file => file.Text.Contains("method=\"post\"", StringComparison.Ordinal))
            .Select(file => string.Join('/', file.Path.Split(Path.DirectorySeparatorChar)[^2..]).Replace(".cshtml", "", StringComparison.Ordinal));
        // The shell's forms have nothing to type into; SetupLinkTests tries the form of the first start, which the sample has behind it;
        // what signs in again is sent to the page that signs in, and the click beside a source to the page of that form; a draft is only discarded.
        Assert.That(posting.Except(["Shared/_Shell", "Accounts/SetUp", "Accounts/Invitation", "Accounts/SignInAgain", "Sources/ViewEvidence", "Accounts/ListDrafts"]), Is.EquivalentTo(Forms.All.Select(form => form.Page)));
    }

    [TestCaseSource(nameof(EachWithEachValue))]
    public async Task One_value_in_all_controls_is_refused_and_kept(object of, string value)
    {
        var form = (Form)of;
        var (browser, address) = await Open(form);
        var before = await Rows();
        var typed = Controls(browser).Select(control => (control.GetAttribute("name")!, value)).Distinct().ToArray();
        var texts = Controls(browser).Where(TakesText).Select(control => control.GetAttribute("name")!).ToList();

        await browser.Submit(address, typed);

        Assert.That(browser.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity), $"{browser.SentTo} {browser.Page.Body?.TextContent}");
        Assert.That(browser.Refusals, Is.Not.Empty);
        Assert.That(browser.Refusals, Has.None.Contains("The value").And.None.Contains("field"), "in words of ours");
        // That a sign-in was refused is noted; nothing else is kept of it. What was typed into another form waits as a draft, which is no part of the record.
        string[] beside = form.As is null ? ["Journal", "Drafts", "DraftStates"] : ["Drafts", "DraftStates"];
        Assert.That((await Rows()).Where(table => !beside.Contains(table.Key)), Is.EqualTo(before.Where(table => !beside.Contains(table.Key))));
        foreach (var name in texts)
        {
            Assert.That(Unbroken(browser.Shown(name)), Is.EqualTo(Unbroken(value)), name);
        }
    }

    [TestCaseSource(nameof(All))]
    public async Task Any_value_in_any_one_control_breaks_no_page(object of)
    {
        var form = (Form)of;
        var (browser, address) = await Open(form);
        var names = browser.Page.QuerySelectorAll("main form [name]")
            .DistinctBy(control => Sampling.IsWhole ? AnyRow().Replace(control.GetAttribute("name")!, "[]") : KindOf(control))
            .Select(control => control.GetAttribute("name")!);
        foreach (var (place, name) in names.ToList().Index())
        {
            foreach (var (kind, value) in Sampling.Of([.. Bad.All, new("a zero", "a\u0000b")], 2, place))
            {
                for (var patience = 150; browser.Page.QuerySelector($"main form [name='{name}']") is null && patience > 0; patience--)
                {
                    // What was done may be done once only: there the form is another's. What is at work shows its form once it is done.
                    address = await Read(db => Task.FromResult(form.Address(db)));
                    await browser.Open(address);
                    if (browser.Page.QuerySelector($"main form [name='{name}']") is null)
                    {
                        await Task.Delay(200);
                    }
                }

                await browser.Submit(address, (name, value));
                Assert.That((int)browser.Status, Is.LessThan(500), $"{name}: {kind}");
            }
        }
    }

    private async Task<(Browser Browser, string Address)> Open(Form form)
    {
        var browser = form.As is { } role ? _people[role] : _stranger;
        var address = await Read(db => Task.FromResult(form.Address(db)));
        await browser.Open(address);
        Assert.That(browser.Status, Is.EqualTo(HttpStatusCode.OK));
        return (browser, address);
    }

    private static IReadOnlyList<IElement> Controls(Browser browser) =>
        [.. browser.Page.QuerySelectorAll("main form [name]").Where(control => control is not IHtmlButtonElement
            && control is not IHtmlInputElement { Type: "hidden" })];

    /// <summary>What it asks, whichever the row and the language.</summary>
    private static string KindOf(IElement control) => string.Join(
        ' ', control.TagName, control.GetAttribute("type"), LanguageAtTheEnd().Replace(AnyRow().Replace(control.GetAttribute("name")!, "[]"), ""));

    private static bool TakesText(IElement control) =>
        control is IHtmlTextAreaElement or IHtmlInputElement { Type: "text" or "search" or "email" or "url" };

    /// <summary>Without what no page can hold, and with the line ends and edges any form may change.</summary>
    private static string Unbroken(string? text) =>
        string.Concat((text ?? "").Trim().Where(letter => !char.IsControl(letter) && letter != '\uFFFD'));

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex AnyRow();

    [GeneratedRegex(@"\.(French|Dutch|German|English)$")]
    private static partial Regex LanguageAtTheEnd();
}
