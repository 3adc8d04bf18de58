using System.Text;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Typography;
using CsCheck;

namespace Advocacy.Reports.Tests.Typography;

public sealed class TypographerTests
{
    /// <summary>Spaces and marks dense enough that every rule meets every other.</summary>
    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        Gen.OneOfConst(
            " ", "  ", "\n", "\u00a0", "\u202f", "\u2009", "a", "L", "7", "044", "2011", "%", "€", "km", ";", ":", "!", "?",
            "«", "»", "\"", "'", "“", "”", "‘", "’", "(", ")", ".", ",", "-", "'s", "https://a.be/?x=1;y", "\ue000")
            .List[0, 14].Select(parts => string.Concat(parts)));

    [TestCase("Pourquoi ?", "Pourquoi\u202f?")]
    [TestCase("Pourquoi?", "Pourquoi\u202f?")]
    [TestCase("Assez; vraiment!", "Assez\u202f; vraiment\u202f!")]
    [TestCase("Comment ?! Encore !!!", "Comment\u202f?! Encore\u202f!!!")]
    [TestCase("Trois demandes : accueil", "Trois demandes\u00a0: accueil")]
    [TestCase("Trois demandes: accueil", "Trois demandes\u00a0: accueil")]
    [TestCase("à 10:30", "à 10:30")]
    [TestCase("(?)", "(?)")]
    [TestCase("« Nous agirons »", "«\u202fNous agirons\u202f»")]
    [TestCase("«Nous agirons»", "«\u202fNous agirons\u202f»")]
    [TestCase("\"Nous agirons\", dit-elle", "«\u202fNous agirons\u202f», dit-elle")]
    [TestCase("l'accueil d'aujourd'hui", "l’accueil d’aujourd’hui")]
    [TestCase("7 044 278 signatures", "7\u202f044\u202f278 signatures")]
    [TestCase("102\u00a0911", "102\u202f911")]
    [TestCase("en 2011 102 personnes", "en 2011 102 personnes")]
    [TestCase("tél. 02 522 63 23", "tél. 02 522 63 23")]
    [TestCase("50%", "50\u00a0%")]
    [TestCase("50 %", "50\u00a0%")]
    [TestCase("250 € pour 12 km", "250\u00a0€ pour 12\u00a0km")]
    [TestCase("2 millions", "2\u00a0millions")]
    [TestCase("voir https://ecpat.be/page?a=1;b=2! et a.b@ecpat.be", "voir https://ecpat.be/page?a=1;b=2\u202f! et a.b@ecpat.be")]
    [TestCase("http://x.be/l'eau?c", "http://x.be/l'eau?c")]
    [TestCase("les citoyen·ne·s", "les citoyen·ne·s")]
    [TestCase("Première ligne\n! seconde", "Première ligne\n! seconde")]
    [TestCase("", "")]
    public void French_is_set(string typed, string set) =>
        Assert.That(Typographer.Set(typed, Language.French), Is.EqualTo(set));

    [TestCase(Language.Dutch, "Waarom ?", "Waarom?")]
    [TestCase(Language.Dutch, "\"Wij doen het\"", "‘Wij doen het’")]
    [TestCase(Language.Dutch, "'s avonds in foto's", "’s avonds in foto’s")]
    [TestCase(Language.Dutch, "7.044.278 handtekeningen", "7.044.278 handtekeningen")]
    [TestCase(Language.German, "\"Wir handeln\"", "„Wir handeln“")]
    [TestCase(Language.German, "Warum ? 50 %", "Warum? 50\u00a0%")]
    [TestCase(Language.English, "\"We will act\"", "‘We will act’")]
    [TestCase(Language.English, "the children's 'safe house', the ministers' word", "the children’s ‘safe house’, the ministers’ word")]
    [TestCase(Language.English, "Why : because", "Why: because")]
    [TestCase(Language.English, "50% of 30'", "50% of 30'")]
    [TestCase(Language.English, "one \" alone", "one \" alone")]
    [TestCase(Language.English, "https://a.be/it's :x", "https://a.be/it's :x")]
    public void The_other_languages_are_set(Language language, string typed, string set) =>
        Assert.That(Typographer.Set(typed, language), Is.EqualTo(set));

    [Test]
    public void Setting_a_set_text_changes_nothing([Values] Language language) => AnyText.Sample(text =>
    {
        var once = Typographer.Set(text, language);
        Assert.That(Typographer.Set(once, language), Is.EqualTo(once));
    }, iter: 20_000);

    [Test]
    public void Only_spaces_come_and_go([Values] Language language) => AnyText.Sample(
        text => Assert.That(Letters(Typographer.Set(text, language)), Is.EqualTo(Letters(text))), iter: 20_000);

    [Test]
    public void Line_breaks_stay([Values] Language language) => AnyText.Sample(
        text => Assert.That(Typographer.Set(text, language).Count(c => c == '\n'), Is.EqualTo(text.Count(c => c == '\n'))));

    [Test]
    public void A_long_text_is_set_at_once([Values] Language language) => Assert.That(
        () => Typographer.Set(string.Concat(Enumerable.Repeat("7 044 \"a' : ? ", 20_000)), language),
        Throws.Nothing);

    [TestCase(Language.French, "«\u202foui\u202f»")]
    [TestCase(Language.Dutch, "‘oui’")]
    [TestCase(Language.German, "„oui“")]
    [TestCase(Language.English, "‘oui’")]
    public void Quotation_marks_follow_the_language(Language language, string quoted) =>
        Assert.That(QuotationMarks.Of(language).Around("oui"), Is.EqualTo(quoted));

    /// <summary>The text without its spaces, every quotation mark of one kind.</summary>
    private static string Letters(string text)
    {
        var letters = new StringBuilder();
        foreach (var character in text.Where(character => !char.IsWhiteSpace(character)))
        {
            letters.Append("\"'‘’“”„«»".Contains(character, StringComparison.Ordinal) ? '"' : character);
        }

        return letters.ToString();
    }
}
