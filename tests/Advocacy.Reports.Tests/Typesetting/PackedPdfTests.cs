using System.Text;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Tests.Pdf;
using Advocacy.Reports.Typesetting;

namespace Advocacy.Reports.Tests.Typesetting;

/// <summary>A packed card says what it said; what isn't understood stays as it is.</summary>
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public sealed class PackedPdfTests
{
    private byte[] _raw = [];

    [OneTimeSetUp]
    public async Task Set() => _raw = await RawEngine.Set(SampleCard.In(Language.German));

    [Test]
    public void It_is_half_as_large_and_says_the_same()
    {
        var packed = PackedPdf.Of(_raw);

        using var before = TaggedPdf.Open(_raw);
        using var after = TaggedPdf.Open(packed);
        Assert.Multiple(() =>
        {
            Assert.That(packed, Has.Length.LessThan(_raw.Length / 2));
            Assert.That((after.Pages, after.Title, after.Language, after.Metadata), Is.EqualTo((before.Pages, before.Title, before.Language, before.Metadata)));
            Assert.That(after.PageText, Is.EqualTo(before.PageText));
            Assert.That(Told(after), Is.EqualTo(Told(before)));
            Assert.That(after.FontNames, Is.EquivalentTo(before.FontNames));
            Assert.That(after.Annotations.Count(), Is.EqualTo(before.Annotations.Count()).And.GreaterThan(0));
        });
    }

    [Test]
    public void What_is_packed_already_stays()
    {
        var packed = PackedPdf.Of(_raw);

        Assert.That(PackedPdf.Of(packed), Is.SameAs(packed));
    }

    [TestCase("/Size ", "/Encrypt 1 0 R /Size ")]
    [TestCase("/Root ", "/Prev 17 /Root ")]
    [TestCase("\n7 0 obj", "\n8 0 obj")]
    [TestCase("startxref\n", "startxref\n9")]
    [TestCase("startxref\n", "startxref\n999999999999999")]
    [TestCase("xref\n0 ", "xref\n1 ")]
    [TestCase("xref\n0 ", "xref\n0 9")]
    [TestCase("xref\n0 ", "xref\n0 99999999999")]
    [TestCase("\r\n00000", "\r\n99999")]
    [TestCase("%%EOF", "%EOF")]
    public void What_is_not_written_as_the_engine_writes_stays(string written, string otherwise)
    {
        var text = Encoding.Latin1.GetString(_raw);
        var at = text.LastIndexOf(written, StringComparison.Ordinal);
        var other = Encoding.Latin1.GetBytes(text[..at] + otherwise + text[(at + written.Length)..]);

        Assert.That(PackedPdf.Of(other), Is.SameAs(other));
    }

    [Test]
    public void What_is_cut_off_stays([Values(0, 1, 10, 1000, 100_000)] int at)
    {
        var cut = _raw[..at];

        Assert.That(PackedPdf.Of(cut), Is.SameAs(cut));
    }

    /// <summary>The tags in order, each with what is said of it.</summary>
    private static List<(string, string?, string?, string, bool)> Told(TaggedPdf pdf) =>
        [.. pdf.Root.Everything.Select(tag => (tag.Type, tag.Alt, tag.Language, tag.Text, tag.HasAnnotation))];
}
