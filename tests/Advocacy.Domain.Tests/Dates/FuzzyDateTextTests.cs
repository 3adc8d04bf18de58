using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Tests.Dates;

/// <summary>In the tables an underscore stands for a no-break space.</summary>
public sealed class FuzzyDateTextTests
{
    [TestCase("2011-07-28", "28_juillet 2011")]
    [TestCase("2012-03-01", "1er_mars 2012")]
    [TestCase("2012-03-21", "21_mars 2012")]
    [TestCase("2011-07", "juillet 2011")]
    [TestCase("2011-12", "décembre 2011")]
    [TestCase("2027-33", "1er_trimestre 2027")]
    [TestCase("2027-34", "2e_trimestre 2027")]
    [TestCase("2008-21", "printemps 2008")]
    [TestCase("2008-23", "automne 2008")]
    [TestCase("2008-24", "hiver 2008-2009")]
    [TestCase("2018", "2018")]
    [TestCase("2018-04/2019-03", "entre avril 2018 et mars 2019")]
    [TestCase("2018-04/2018-06", "entre avril et juin 2018")]
    [TestCase("2010/2012", "entre 2010 et 2012")]
    [TestCase("2018-04-03/2019-03-31", "entre le 3_avril 2018 et le 31_mars 2019")]
    [TestCase("2018-04-03/2018-05-01", "entre le 3_avril et le 1er_mai 2018")]
    [TestCase("2018-04-01/2018-04-30", "entre le 1er et le 30_avril 2018")]
    [TestCase("[2011-06-28,2011-06-30]", "28 ou 30_juin 2011")]
    [TestCase("[2011-06-30,2011-07-01]", "30_juin ou 1er_juillet 2011")]
    [TestCase("[2011-12-31,2012-01-01]", "31_décembre 2011 ou 1er_janvier 2012")]
    [TestCase("2018~", "vers 2018")]
    [TestCase("2018-08~", "vers août 2018")]
    [TestCase("2011-07-28~", "vers le 28_juillet 2011")]
    [TestCase("2027-34~", "vers le 2e_trimestre 2027")]
    [TestCase("2008-21~", "vers le printemps 2008")]
    [TestCase("2008-23~", "vers l’automne 2008")]
    [TestCase("2018-04~/2019-03~", "environ entre avril 2018 et mars 2019")]
    [TestCase("[2011-06-28~,2011-06-30~]", "vers le 28 ou 30_juin 2011")]
    [TestCase("2023-05?", "mai 2023 (date déduite)")]
    public void French_is_printed_as_it_is_written(string edtf, string text) => Prints(edtf, Language.French, text);

    [TestCase("2011-04-05", "le 5_avril 2011")]
    [TestCase("2027-34", "le 2e_trimestre 2027")]
    [TestCase("[2011-06-28,2011-06-30]", "le 28 ou 30_juin 2011")]
    [TestCase("2011-04-05~", "vers le 5_avril 2011")]
    [TestCase("2011-04", "avril 2011")]
    [TestCase("2011", "2011")]
    public void French_sets_an_article_before_a_day_that_follows_a_word(string edtf, string text) =>
        Assert.That(FuzzyDate.Parse(edtf).ToTextAfterWord(Language.French), Is.EqualTo(text.Replace('_', '\u00A0')));

    [Test]
    public void The_other_languages_set_none([Values(Language.Dutch, Language.German, Language.English)] Language language)
    {
        var date = FuzzyDate.Parse("2011-04-05");
        Assert.That(date.ToTextAfterWord(language), Is.EqualTo(date.ToText(language)));
    }

    [TestCase("2011-07-28", "28_juli 2011")]
    [TestCase("2012-03-01", "1_maart 2012")]
    [TestCase("2011-07", "juli 2011")]
    [TestCase("2027-34", "2e_kwartaal 2027")]
    [TestCase("2008-23", "herfst 2008")]
    [TestCase("2008-24", "winter 2008-2009")]
    [TestCase("2018", "2018")]
    [TestCase("2018-04/2019-03", "tussen april 2018 en maart 2019")]
    [TestCase("2010/2012", "tussen 2010 en 2012")]
    [TestCase("2018-04-03/2018-05-01", "tussen 3_april en 1_mei 2018")]
    [TestCase("[2011-06-28,2011-06-30]", "28 of 30_juni 2011")]
    [TestCase("2018~", "rond 2018")]
    [TestCase("2011-07-28~", "rond 28_juli 2011")]
    [TestCase("2027-34~", "rond het 2e_kwartaal 2027")]
    [TestCase("2008-23~", "rond de herfst 2008")]
    [TestCase("2018-04~/2019-03~", "ongeveer tussen april 2018 en maart 2019")]
    [TestCase("2023-05?", "mei 2023 (datum afgeleid)")]
    public void Dutch_is_printed_as_it_is_written(string edtf, string text) => Prints(edtf, Language.Dutch, text);

    [TestCase("2011-07-28", "28._Juli 2011")]
    [TestCase("2012-03-01", "1._März 2012")]
    [TestCase("2011-07", "Juli 2011")]
    [TestCase("2027-34", "2._Quartal 2027")]
    [TestCase("2008-21", "Frühjahr 2008")]
    [TestCase("2008-23", "Herbst 2008")]
    [TestCase("2008-24", "Winter 2008/2009")]
    [TestCase("2018", "2018")]
    [TestCase("2018-04/2019-03", "zwischen April 2018 und März 2019")]
    [TestCase("2018-04-03/2018-05-01", "zwischen dem 3._April und dem 1._Mai 2018")]
    [TestCase("[2011-06-28,2011-06-30]", "28. oder 30._Juni 2011")]
    [TestCase("2018~", "um 2018")]
    [TestCase("2011-07-28~", "um den 28._Juli 2011")]
    [TestCase("2027-34~", "um das 2._Quartal 2027")]
    [TestCase("2008-21~", "um das Frühjahr 2008")]
    [TestCase("2008-23~", "um den Herbst 2008")]
    [TestCase("2018-04~/2019-03~", "etwa zwischen April 2018 und März 2019")]
    [TestCase("2023-05?", "Mai 2023 (Datum erschlossen)")]
    public void German_is_printed_as_it_is_written(string edtf, string text) => Prints(edtf, Language.German, text);

    [TestCase("2011-07-28", "28_July 2011")]
    [TestCase("2012-03-01", "1_March 2012")]
    [TestCase("2011-07", "July 2011")]
    [TestCase("2027-34", "second quarter of 2027")]
    [TestCase("2008-23", "autumn 2008")]
    [TestCase("2008-24", "winter 2008–2009")]
    [TestCase("2018", "2018")]
    [TestCase("2018-04/2019-03", "between April 2018 and March 2019")]
    [TestCase("2018-04-03/2018-04-05", "between 3 and 5_April 2018")]
    [TestCase("[2011-06-28,2011-06-30]", "28 or 30_June 2011")]
    [TestCase("2018~", "about 2018")]
    [TestCase("2011-07-28~", "about 28_July 2011")]
    [TestCase("2027-34~", "about the second quarter of 2027")]
    [TestCase("2018-04~/2019-03~", "roughly between April 2018 and March 2019")]
    [TestCase("2023-05?", "May 2023 (date inferred)")]
    public void English_is_printed_as_it_is_written(string edtf, string text) => Prints(edtf, Language.English, text);

    [TestCase("2011-07-28", Language.French, "28/07/2011")]
    [TestCase("2011-07-28", Language.Dutch, "28/07/2011")]
    [TestCase("2011-07-28", Language.German, "28.07.2011")]
    [TestCase("2011-07-28", Language.English, "28/07/2011")]
    [TestCase("2011-07", Language.German, "07/2011")]
    [TestCase("2027-34", Language.French, "T2 2027")]
    [TestCase("2027-34", Language.Dutch, "K2 2027")]
    [TestCase("2027-34", Language.German, "Q2 2027")]
    [TestCase("2027-34", Language.English, "Q2 2027")]
    [TestCase("2008-24", Language.French, "hiver 2008-2009")]
    [TestCase("2018", Language.Dutch, "2018")]
    [TestCase("2018-04/2019-03", Language.French, "04/2018–03/2019")]
    [TestCase("2010/2012", Language.German, "2010–2012")]
    [TestCase("2018-04-03/2018-04-05", Language.German, "03.04.2018–05.04.2018")]
    [TestCase("[2011-06-28,2011-06-30]", Language.French, "28/06/2011 ou 30/06/2011")]
    [TestCase("2018~", Language.French, "env._2018")]
    [TestCase("2018~", Language.Dutch, "ca._2018")]
    [TestCase("2018~", Language.German, "ca._2018")]
    [TestCase("2018~", Language.English, "c._2018")]
    [TestCase("2023-05?", Language.French, "[05/2023]")]
    public void A_table_gets_the_short_form(string edtf, Language language, string text) =>
        Assert.That(FuzzyDate.Parse(edtf).ToShortText(language), Is.EqualTo(text.Replace('_', '\u00A0')));

    private static void Prints(string edtf, Language language, string text) =>
        Assert.That(FuzzyDate.Parse(edtf).ToText(language), Is.EqualTo(text.Replace('_', '\u00A0')));
}
