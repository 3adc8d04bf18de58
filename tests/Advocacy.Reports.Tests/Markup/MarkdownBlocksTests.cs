using System.Net;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Markup;
using CsCheck;

namespace Advocacy.Reports.Tests.Markup;

public sealed class MarkdownBlocksTests
{
    private static readonly Gen<string> AnyMarkdown = Gen.OneOf(
        Gen.String,
        Gen.OneOfConst(
            "*", "**", "_", "[", "]", "(", ")", "!", "<", ">", "`", "```", "#", "- ", "1. ", "> ", "\n", "\n\n", "    ", "\\", "&amp;",
            "http://a.be", "javascript:x", "<b>", "</script>", "a", "b", "---", "===", "[a]: x", "\0", "\ud800", "~~", "|").List[0, 20]
            .Select(parts => string.Concat(parts)));

    [Test]
    public void Paragraphs_lists_and_quotes_are_told_apart() => Assert.That(
        Kinds("One.\n\n- two\n- three\n\n> four"),
        Is.EqualTo(new[]
        {
            (BlockKind.Paragraph, "One."), (BlockKind.ListItem, "two"), (BlockKind.ListItem, "three"), (BlockKind.Quote, "four"),
        }));

    [Test]
    public void Strong_and_emphasis_are_styles_and_nest() => Assert.That(
        Runs("a **b *c*** _d_"),
        Is.EqualTo(new[]
        {
            new Run("a "), new Run("b ", Strong: true), new Run("c", Strong: true, Emphasis: true), new Run(" "),
            new Run("d", Emphasis: true),
        }));

    [TestCase("[the act](https://example.org/a?b=c)", "the act", "https://example.org/a?b=c")]
    [TestCase("<https://example.org>", "https://example.org", "https://example.org")]
    [TestCase("https://example.org", "https://example.org", "https://example.org")]
    [TestCase("<info@example.org>", "info@example.org", "mailto:info@example.org")]
    public void A_link_to_the_web_or_to_an_address_is_followed(string typed, string text, string link) =>
        Assert.That(Runs(typed), Is.EqualTo(new[] { new Run(text, Link: link) }));

    [TestCase("[x](javascript:alert(1))", "x (javascript:alert(1))")]
    [TestCase("[x](data:text/html,a)", "x (data:text/html,a)")]
    [TestCase("[x](file:///etc/passwd)", "x (file:///etc/passwd)")]
    [TestCase("[x](/relative)", "x (/relative)")]
    public void Any_other_link_is_printed_and_not_followed(string typed, string printed) =>
        Assert.That(Runs(typed), Is.EqualTo(new[] { new Run(printed) }));

    [TestCase("<b>bold</b>")]
    [TestCase("<script>alert(1)</script>")]
    [TestCase("<!-- comment -->")]
    [TestCase("&amp; &lt;")]
    [TestCase("`code`")]
    [TestCase("---")]
    [TestCase("#panic() $x$ @ref")]
    [TestCase("[a]: https://example.org")]
    public void What_is_not_in_the_subset_is_printed_as_typed(string typed) =>
        Assert.That(string.Concat(Runs(typed).Select(run => run.Text)), Is.EqualTo(typed));

    [Test]
    public void A_line_that_somebody_ended_is_ended() =>
        Assert.That(Runs("one\ntwo  \nthree"), Is.EqualTo(new[] { new Run("one\ntwo\nthree") }));

    [Test]
    public void Nothing_makes_no_block() => Assert.That(MarkdownBlocks.Read(" \n\n "), Is.Empty);

    [TestCase(">")]
    [TestCase("[")]
    [TestCase("*a ")]
    [TestCase("![")]
    [TestCase("<")]
    [TestCase("- ")]
    [TestCase("**")]
    [TestCase("]( ")]
    public void Absurd_input_is_read_in_good_time(string piece)
    {
        var read = Task.Run(() => MarkdownBlocks.Read(string.Concat(Enumerable.Repeat(piece, 20_000))));

        Assert.That(read.Wait(TimeSpan.FromSeconds(20)), Is.True);
    }

    [Test]
    public void No_word_is_lost_and_no_link_leads_elsewhere() => AnyMarkdown.Sample(text =>
    {
        var runs = MarkdownBlocks.Read(text).SelectMany(block => block.Runs).ToList();
        var read = string.Concat(runs.Select(run => run.Text));

        Assert.Multiple(() =>
        {
            // What stands for a sign in the target of a link is told as that sign.
            Assert.That(Words(read), Is.SupersetOf(Words(WebUtility.HtmlDecode(text))));
            Assert.That(runs.Select(run => run.Link).OfType<string>(), Has.All.Matches<string>(link =>
                link.StartsWith("http", StringComparison.Ordinal) || link.StartsWith("mailto:", StringComparison.Ordinal)));
        });
    }, iter: 5_000);

    private static char[] Words(string text) => [.. text.Where(char.IsAsciiLetterLower).Distinct()];

    private static IEnumerable<(BlockKind, string)> Kinds(string text) =>
        MarkdownBlocks.Read(text).Select(block => (block.Kind, string.Concat(block.Runs.Select(run => run.Text))));

    private static IEnumerable<Run> Runs(string text) => MarkdownBlocks.Read(text).SelectMany(block => block.Runs);

    [TestCase("• one\n• two")]
    [TestCase("· one\n· two")]
    [TestCase("– one\n– two")]
    [TestCase("\uf0b7\tone\n\uf0b7\ttwo")]
    [TestCase("- one\n- two")]
    public void The_bullets_of_letters_and_mail_are_bullets(string typed) => Assert.That(
        MarkdownBlocks.Read(typed).Select(block => (block.Kind, block.Runs.Single().Text, block.Number)),
        Is.EqualTo([(BlockKind.ListItem, "one", (int?)null), (BlockKind.ListItem, "two", (int?)null)]));

    [Test]
    public void Numbers_headings_and_dates_at_a_lines_start_keep_what_they_say()
    {
        Assert.That(
            MarkdownBlocks.Read("## Agenda\n\n1. one\n2. two").Select(block => (block.Kind, block.Runs.Single().Text, block.Number)),
            Is.EqualTo([(BlockKind.Heading, "Agenda", (int?)null), (BlockKind.ListItem, "one", 1), (BlockKind.ListItem, "two", 2)]));
        Assert.That(MarkdownBlocks.Read("28. Juli 2011").Single().Number, Is.EqualTo(28));
    }
}
