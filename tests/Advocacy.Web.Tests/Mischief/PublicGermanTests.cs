using Advocacy.Web.Sample;
using Advocacy.Web.Tests.Sample;
using AngleSharp.Dom;

namespace Advocacy.Web.Tests.Mischief;

/// <summary>What anybody reads is German where German is asked for: nothing of it is left in the language that everything else falls back to.</summary>
public sealed class PublicGermanTests : SampleTest
{
    private static readonly string[] Same = ["Advocacy", "PDF", "SHA-256", "Français", "Nederlands", "Deutsch", "English", "D1", "D2", "D3", "neutral", "Open Government Partnership", "A", "B", "C", "D", "E", "November 2008", "Page de la campagne d’ECPAT Belgique"];

    [OneTimeSetUp]
    public Task LoadTheSample() => GiveTheSample();

    [TestCase("/belgium")]
    [TestCase("/campaigns")]
    [TestCase("/belgium/public/D1")]
    [TestCase("/belgium/public/D3")]
    [TestCase("/belgium/method")]
    [TestCase("/belgium/compare")]
    [TestCase("/belgium/corrections")]
    [TestCase("/belgium/data")]
    [TestCase("/belgium/check")]
    [TestCase("/sign-in")]
    [TestCase("/nothing")]
    [TestCase("/error/400")]
    [TestCase("/error/403")]
    [TestCase("/error/429")]
    [TestCase("/error/500")]
    [TestCase("/error/503")]
    [TestCase("/setup/nothing")]
    [TestCase("/invitation/nothing")]
    public async Task A_page_says_nothing_in_another_language(string address)
    {
        var (german, english) = (await Words(address, "de"), await Words(address, "en"));

        Assert.That(german, Is.Not.Empty);
        Assert.That(german.Intersect(english).Where(words => words.Any(char.IsLetter) && !Same.Contains(words)), Is.Empty);
    }

    [Test]
    public async Task Each_language_is_named_in_itself_and_members_are_offered_those_of_their_pages()
    {
        using var reader = NewBrowser("de");
        await reader.Open("/belgium");
        Assert.That(reader.Page.QuerySelectorAll(".shell-languages button").Select(button => button.TextContent), Is.EqualTo(["Français", "Nederlands", "Deutsch", "English"]));
        Assert.That(reader.Page.QuerySelector(".shell-languages [aria-current]")!.GetAttribute("lang"), Is.EqualTo("de"));

        await reader.SignIn(SampleAccounts.All[0].Email, SampleAccounts.All[0].Password);
        await reader.Open("/belgium/demands");
        Assert.That(reader.Page.QuerySelectorAll(".shell-languages button").Select(button => button.TextContent), Is.EqualTo(["Français", "Nederlands", "English"]));
        Assert.That(reader.Page.DocumentElement.GetAttribute("lang"), Is.EqualTo("fr"));
    }

    /// <summary>The texts of a page, without those somebody wrote: they say themselves in which language they are.</summary>
    private async Task<HashSet<string>> Words(string address, string language)
    {
        using var reader = NewBrowser(language);
        await reader.Open(address);
        return [.. reader.Page.Body!.Descendants<IText>().Where(text => text.ParentElement is { } parent && parent.LocalName is not ("script" or "style")
                && parent.Closest("[lang]")?.GetAttribute("lang") == language && parent.Closest(".source-title, code, .code, .year-strip, a[rel]") is null)
            .Select(text => text.TextContent.Trim()).Where(text => text.Length > 0)];
    }
}
