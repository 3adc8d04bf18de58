using Advocacy.Reports.Cards;
using Advocacy.Reports.Tests.Cards;
using Advocacy.Reports.Typesetting;

namespace Advocacy.Reports.Tests.Typesetting;

public sealed class PrintableCardTests
{
    [Test]
    public void An_ordinary_card_is_printed_as_it_is()
    {
        var card = SomeCard.Of();

        Assert.That(CardStrings.Printed(PrintableCard.Of(card)), Is.EqualTo(CardStrings.Printed(card)));
    }

    [TestCase("javascript:alert(1)")]
    [TestCase("file:///etc/passwd")]
    [TestCase("example.org")]
    [TestCase("")]
    public void An_address_that_may_not_be_followed_is_no_link(string address)
    {
        var card = PrintableCard.Of(CardStrings.Map(
            SomeCard.Of(), (path, text) => path.EndsWith(".link", StringComparison.Ordinal) || path == "sources.address" ? address : text));

        Assert.Multiple(() =>
        {
            Assert.That(card.Sources.Select(source => source.Address), Has.All.Null);
            Assert.That(Links(card.Method.Text).Concat(card.Demands.SelectMany(demand => Links(demand.Reason))), Has.All.Null);
        });
    }

    [TestCase("fr", "fr")]
    [TestCase("mul", "mul")]
    [TestCase("fr-BE", "fr")]
    [TestCase("français", null)]
    [TestCase("", null)]
    public void A_language_tag_that_is_none_says_nothing(string tag, string? kept)
    {
        var card = CardStrings.Map(SomeCard.Of(), (path, text) => path == "sources.titleLanguage" ? tag : text);

        Assert.That(PrintableCard.Of(card).Sources.Single().TitleLanguage, Is.EqualTo(kept));
    }

    private static IEnumerable<string?> Links(IEnumerable<Block> blocks) =>
        blocks.SelectMany(block => block.Runs).Select(run => run.Link);
}
