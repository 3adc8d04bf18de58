using Advocacy.Web.Sample;
using Advocacy.Web.Tests.Sample;
using Microsoft.AspNetCore.WebUtilities;

namespace Advocacy.Web.Tests.Mischief;

/// <summary>Whatever is asked for, and however a list is filtered, no page breaks.</summary>
public sealed class EveryAddressTests : SampleTest
{
    private const int LongestAddress = 4_000;

    private Browser _analyst = null!;

    private static readonly string[] Records =
    [
        "/belgium/demands/*", "/belgium/demands/D1/*", "/belgium/demands/*/2012", "/belgium/demands/D1/assess/*", "/belgium/meetings/*", "/belgium/commitments/*", "/belgium/commitments/*/settle",
        "/belgium/actions/*", "/belgium/actions/*/stage", "/belgium/findings/*", "/belgium/evidence/*", "/belgium/people/*", "/belgium/cards/*", "/belgium/cards/*/make", "/belgium/cards/*/publish",
        "/belgium/cards/*/fr.pdf", "/belgium/cards/2012/fr*.pdf", "/belgium/published/2012/fr*", "/belgium/cards/2012/*.pdf", "/belgium/published/*", "/belgium/published/2012/*", "/belgium/journal/*", "/belgium/history/*/00000000-0000-0000-0000-000000000000", "/belgium/history/Meeting/*", "/error/*", "/setup/*", "/*",
    ];

    private static readonly string[] Lists = ["/belgium/commitments", "/belgium/actions", "/belgium/people", "/belgium/meetings", "/belgium/findings", "/belgium/evidence", "/belgium/demands/D1", "/belgium/journal"];

    private static IEnumerable<string> Values =>
        Bad.Values.Values.Append("%").Append("..").Append("\n").Where(value => value.Length is > 0 and < LongestAddress);

    [OneTimeSetUp]
    public async Task SignIn()
    {
        await GiveTheSample();
        _analyst = NewBrowser();
        await _analyst.SignIn(SampleAccounts.All[0].Email, SampleAccounts.All[0].Password);
    }

    [OneTimeTearDown]
    public void Leave() => _analyst.Dispose();

    [TestCaseSource(nameof(Records))]
    public async Task What_is_not_there_is_said_to_be_so(string pattern)
    {
        foreach (var value in Values)
        {
            await _analyst.Open(pattern.Replace("*", Uri.EscapeDataString(value), StringComparison.Ordinal));
            Assert.That((int)_analyst.Status, Is.LessThan(500), value);
        }
    }

    [TestCaseSource(nameof(Lists))]
    public async Task A_filter_nobody_offers_breaks_no_list(string list)
    {
        await _analyst.Open(list);
        // By a form, or by links that narrow the page.
        var names = _analyst.Page.QuerySelectorAll("main form[method=get] [name]").Select(control => control.GetAttribute("name")!)
            .Concat(_analyst.Page.QuerySelectorAll($"main a[href^='{list}?']").SelectMany(link => QueryHelpers.ParseQuery(link.GetAttribute("href")!.Split('?', '#')[1]).Keys))
            .Distinct().ToList();
        Assert.That(names, Is.Not.Empty);
        foreach (var name in names)
        {
            foreach (var value in Values.Append("a\0b"))
            {
                await _analyst.Open($"{list}?{name}={Uri.EscapeDataString(value)}&{name}={Uri.EscapeDataString(value)}");
                Assert.That((int)_analyst.Status, Is.LessThan(500), $"{name}: {value}");
            }
        }
    }
}
