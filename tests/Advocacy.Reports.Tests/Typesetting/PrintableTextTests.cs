using Advocacy.Reports.Typesetting;
using CsCheck;

namespace Advocacy.Reports.Tests.Typesetting;

public sealed class PrintableTextTests
{
    [TestCase("Été à « Liège » ; l’État", "Été à « Liège » ; l’État")]
    [TestCase("two\nlines\tand a tab", "two\nlines\tand a tab")]
    [TestCase("nul \0 bell \a", "nul \ufffd bell \ufffd")]
    [TestCase("\uffff\ue000", "\ufffd\ufffd")]
    [TestCase("turned \u202eround\u2066", "turned \ufffdround\ufffd")]
    [TestCase("🧒🏽 עברית 中文", "🧒🏽 עברית 中文")]
    public void Only_what_has_no_shape_is_replaced(string typed, string printed) =>
        Assert.That(PrintableText.Of(typed), Is.EqualTo(printed));

    [Test]
    public void Half_a_character_is_replaced() =>
        Assert.That(PrintableText.Of("half \ud800 a character"), Is.EqualTo("half \ufffd a character"));

    [Test]
    public void A_printable_text_stays_as_it_is() =>
        Gen.String.Sample(text => PrintableText.Of(PrintableText.Of(text)) == PrintableText.Of(text));
}
