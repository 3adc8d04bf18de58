using Advocacy.Domain.Sources;
using Advocacy.Tests;

namespace Advocacy.Domain.Tests.Sources;

public sealed class EvidenceTests
{
    [TestCase("")]
    [TestCase("  ")]
    public void A_source_without_a_title_is_refused(string title) =>
        Assert.That(() => Evidence.Of(Some.Campaign(), new(title)), Breaks.Rule(EvidenceRules.HasATitle));

    [TestCase("javascript:alert(1)")]
    [TestCase("ftp://example.org/a.pdf")]
    [TestCase("example.org")]
    [TestCase("//example.org")]
    [TestCase("file:///etc/passwd")]
    public void An_address_nobody_can_follow_on_the_web_is_refused(string address) => Assert.That(
        () => Evidence.Of(Some.Campaign(), new("Official journal") { Address = address }), Breaks.Rule(EvidenceRules.AddressIsOnTheWeb));

    [TestCase("https://example.org/law?id=1#art-2")]
    [TestCase("http://example.org")]
    [TestCase("https://xn--bcher-kva.example/über")]
    public void A_web_address_is_kept_as_it_was_given(string address) =>
        Assert.That(Evidence.Of(Some.Campaign(), new("Official journal") { Address = $" {address} " }).Address, Is.EqualTo(address));

    [Test]
    public void Blanks_are_nothing()
    {
        var source = Evidence.Of(Some.Campaign(), new(" Official journal ") { Publisher = " ", Address = "", Excerpt = "\n" });

        Assert.That((source.Title, source.Publisher, source.Address, source.Excerpt),
            Is.EqualTo(("Official journal", (string?)null, (string?)null, (string?)null)));
    }
}
