using Advocacy.Reports.Typesetting;
using CsCheck;

namespace Advocacy.Reports.Tests.Typesetting;

public sealed class PrintableTextTests
{
    [TestCase("Été à « Liège » ; l’État", "Été à « Liège » ; l’État")]
    [TestCase("two\nlines\tand a tab", "two\nlines\tand a tab")]
    [TestCase("nul \0 bell \a", "nul  bell ")]
    [TestCase("mail \uf0b7 bullet, a\u2028line\u000band another", "mail • bullet, a\nline\nand another")]
    [TestCase("turned \u202eround\u2066, \ufeffsoft\u00adly", "turned round, soft\u00adly")]
    [TestCase("🧒🏽 עברית 中文", "🧒🏽 עברית 中文")]
    [TestCase("e\u0301\u0301\u0301\u0301\u0301\u0301\u0301", "e\u0301\u0301\u0301\u0301")]
    public void What_nobody_sees_is_dropped_and_what_has_a_meaning_is_left(string typed, string printed) =>
        Assert.That(PrintableText.Of(typed), Is.EqualTo(printed));

    [Test]
    public void Half_a_character_is_left_to_be_refused_by_name() =>
        Assert.That(PrintableText.Of("half \ud800 a character"), Is.EqualTo("half \ufffd a character"));

    [Test]
    public void A_printable_text_stays_as_it_is() =>
        Gen.String.Sample(text => PrintableText.Of(PrintableText.Of(text)) == PrintableText.Of(text));
}
