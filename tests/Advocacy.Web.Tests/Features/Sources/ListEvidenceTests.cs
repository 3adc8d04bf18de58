using Advocacy.Tests;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Sources;

public sealed class ListEvidenceTests : AppTest
{
    [SetUp]
    public async Task TwoSources()
    {
        var cited = Some.Evidence(Campaign, "Official journal", "https://example.org/100_percent");
        await Given(Some.Action(Campaign, 1, [Some.Stage(Campaign, evidence: cited)]), Some.Evidence(Campaign, "A report"));
        As(Role.Board);
    }

    [Test]
    public async Task They_stand_by_title_with_how_often_each_is_cited() => Assert.That(
        (await Send(new ListEvidence())).Lines.Select(source => (source.Title, source.Citations)),
        Is.EqualTo([("A report", 0), ("Official journal", 1)]));

    [TestCase("journal", 1)]
    [TestCase("JOURNAL", 1)]
    [TestCase("example.org", 1)]
    [TestCase("100_", 1)]
    [TestCase("100%", 0)]
    [TestCase("%", 0)]
    [TestCase("\\", 0)]
    [TestCase("  ", 2)]
    public async Task A_part_of_the_title_or_the_address_finds_them_and_no_sign_is_special(string text, int found) =>
        Assert.That((await Send(new ListEvidence(text))).Lines, Has.Count.EqualTo(found));
}
