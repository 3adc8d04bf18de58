using Advocacy.Domain.Languages;
using UglyToad.PdfPig.Tokens;

namespace Advocacy.Reports.Tests.Pdf;

/// <summary>What PDF/UA asks of a document, in each language.</summary>
[TestFixtureSource(typeof(LanguageTags), nameof(LanguageTags.All))]
public sealed class CardStructureTests(Language language)
{
    private static readonly string[] Headings = ["H1", "H2", "H3", "H4", "H5", "H6"];
    private byte[] _bytes = [];
    private TaggedPdf _pdf = null!;

    [OneTimeSetUp]
    public async Task SetCard()
    {
        _bytes = (await Press.Set(SampleCard.In(language))).Pdf;
        _pdf = TaggedPdf.Open(_bytes);
    }

    [OneTimeTearDown]
    public void Close() => _pdf.Dispose();

    [Test]
    public void It_says_its_language() => Assert.That(_pdf.Language?.Split('-')[0], Is.EqualTo(language.Tag()));

    [Test]
    public void It_is_tagged_and_claims_PDF_UA_1() => Assert.Multiple(() =>
    {
        Assert.That(_pdf.IsMarked, Is.True);
        Assert.That(_pdf.Metadata, Does.Match("pdfuaid:part(=\"1\"|>1<)"));
    });

    [Test]
    public void It_has_a_title_and_shows_it() => Assert.Multiple(() =>
    {
        Assert.That(_pdf.Title, Is.Not.Null.And.Not.Empty);
        Assert.That(_pdf.ShowsItsTitle, Is.True);
    });

    [Test]
    public void It_has_one_first_heading_and_skips_no_level()
    {
        var levels = _pdf.Root.Everything.Select(tag => Array.IndexOf(Headings, tag.Type) + 1).Where(level => level > 0).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(levels.First(), Is.EqualTo(1));
            Assert.That(levels.Count(level => level == 1), Is.EqualTo(1));
            Assert.That(levels.Zip(levels.Skip(1), (level, next) => next - level), Has.All.LessThanOrEqualTo(1));
            Assert.That(levels, Has.Some.EqualTo(2));
        });
    }

    [Test]
    public void Every_heading_has_words() => Assert.That(
        _pdf.Root.Everything.Where(tag => Headings.Contains(tag.Type)).Select(tag => tag.Text.Trim()), Has.All.Not.Empty);

    [Test]
    public void Every_figure_has_a_text_that_stands_for_it() => Assert.Multiple(() =>
    {
        Assert.That(_pdf.Root.Of("Figure"), Is.Not.Empty);
        Assert.That(_pdf.Root.Of("Figure").Select(figure => figure.Alt?.Trim()), Has.All.Not.Null.And.All.Not.Empty);
    });

    [Test]
    public void Every_table_has_headers()
    {
        var tables = _pdf.Root.Of("Table").ToList();

        Assert.Multiple(() =>
        {
            Assert.That(tables, Is.Not.Empty);
            Assert.That(tables.Select(table => table.Of("TH").Count()), Has.All.GreaterThan(0));
        });
    }

    [Test]
    public void Every_link_is_a_web_address_with_words_for_those_who_do_not_see_it() => Assert.Multiple(() =>
    {
        Assert.That(_pdf.Annotations, Is.Not.Empty);
        Assert.That(_pdf.Annotations.Select(link => Tokens.Text(_pdf.Get(link, "Contents"))), Has.All.Not.Null.And.All.Not.Empty);
        Assert.That(
            _pdf.Dictionaries.Select(entry => Tokens.Text(_pdf.Get(entry, "URI"))).OfType<string>(),
            Has.All.Match("^(https?://|mailto:)"));
    });

    [Test]
    public void Pages_are_tabbed_in_the_order_they_are_read() => Assert.That(
        _pdf.PageDictionaries.Where(page => _pdf.Get(page, "Annots") is not null).Select(page => Tokens.Name(_pdf.Get(page, "Tabs"))),
        Has.All.EqualTo("S"));

    [Test]
    public void It_has_bookmarks() => Assert.That(_pdf.HasBookmarks, Is.True);

    [Test]
    public void Every_font_is_embedded_and_its_letters_can_be_copied()
    {
        var fonts = _pdf.Dictionaries.Where(entry => Tokens.Name(_pdf.Get(entry, "Type")) == "Font").ToList();
        var drawn = fonts.Where(font => _pdf.Get(font, "DescendantFonts") is null
            && Tokens.Name(_pdf.Get(font, "Subtype")) != "Type3").ToList();
        var used = fonts.Where(font => Tokens.Name(_pdf.Get(font, "Subtype")) is "Type0" or "Type3" or "TrueType" or "Type1").ToList();

        Assert.Multiple(() =>
        {
            Assert.That(drawn, Is.Not.Empty);
            Assert.That(drawn.Select(font => Descriptor(font)?.Data.Keys.Any(key => key.StartsWith("FontFile", StringComparison.Ordinal))),
                Has.All.EqualTo(true));
            Assert.That(used.Select(font => _pdf.Get(font, "ToUnicode")), Has.All.Not.Null);
        });

        DictionaryToken? Descriptor(DictionaryToken font) =>
            _pdf.Get(font, "FontDescriptor") as DictionaryToken;
    }

    [Test]
    public void It_is_set_in_its_own_fonts_and_none_of_the_hosts() =>
        Assert.That(_pdf.FontNames, Is.Not.Empty.And.All.Contains("Source"));

    [Test]
    public void It_runs_nothing_and_hides_nothing() => Assert.Multiple(() =>
    {
        Assert.That(_pdf.Keys.Intersect(["JS", "JavaScript", "OpenAction", "AA", "Launch", "EmbeddedFiles", "XFA", "AcroForm", "Encrypt"]), Is.Empty);
        Assert.That(
            _pdf.Dictionaries.Select(entry => Tokens.Name(_pdf.Get(entry, "S"))).Intersect(["JavaScript", "Launch", "SubmitForm", "ImportData", "GoToR"]),
            Is.Empty);
        Assert.That(_pdf.IsEncrypted, Is.False);
    });

    [Test]
    public void It_is_four_to_eight_pages_and_under_150_kilobytes() => Assert.Multiple(() =>
    {
        Assert.That(_pdf.Pages, Is.InRange(4, 8));
        Assert.That(_bytes, Has.Length.LessThan(150_000));
    });
}
