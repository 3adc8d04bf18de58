using Advocacy.Web.Sample;
using Advocacy.Web.Tests.Sample;

namespace Advocacy.Web.Tests.Mischief;

/// <summary>Whatever is asked for, and however a list is filtered, no page breaks.</summary>
public sealed class EveryAddressTests : SampleTest
{
    private const int LongestAddress = 4_000;

    private Browser _analyst = null!;

    private static readonly string[] Records =
    [
        "/demands/*", "/demands/D1/*", "/demands/*/2012", "/demands/D1/assess/*", "/meetings/*", "/commitments/*", "/commitments/*/settle",
        "/actions/*", "/actions/*/stage", "/findings/*", "/evidence/*", "/people/*", "/cards/*", "/cards/*/make", "/cards/*/publish",
        "/cards/*/fr.pdf", "/cards/2012/*.pdf", "/published/*", "/published/2012/*", "/error/*", "/setup/*", "/*",
    ];

    private static readonly string[] Lists = ["/commitments", "/actions", "/findings", "/evidence", "/demands/D1"];

    private static IEnumerable<string> Values =>
        Bad.Values.Values.Append("%").Append("..").Where(value => value.Length is > 0 and < LongestAddress);

    [OneTimeSetUp]
    public async Task SignIn()
    {
        await Load(SampleCampaign.Folder);
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
        var names = _analyst.Page.QuerySelectorAll("main form[method=get] [name]").Select(control => control.GetAttribute("name")!).Distinct().ToList();
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
