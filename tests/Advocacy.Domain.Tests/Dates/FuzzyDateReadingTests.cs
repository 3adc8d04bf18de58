using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Tests.Dates;

public sealed class FuzzyDateReadingTests
{
    private static readonly DateOnly Today = new(2026, 3, 14);

    [TestCase("aujourd'hui", "2026-03-14")]
    [TestCase("Aujourd’hui", "2026-03-14")]
    [TestCase("hier", "2026-03-13")]
    [TestCase("avant-hier", "2026-03-12")]
    [TestCase("3 mars 2012", "2012-03-03")]
    [TestCase("le 1er mars 2012", "2012-03-01")]
    [TestCase("1 mars 2012", "2012-03-01")]
    [TestCase("3 mars", "2026-03-03")]
    [TestCase("15 mars", "2025-03-15")]
    [TestCase("14 mars", "2026-03-14")]
    [TestCase("29 février", "2024-02-29")]
    [TestCase("mars 2012", "2012-03")]
    [TestCase("en mars 2012", "2012-03")]
    [TestCase("FEVRIER 2012", "2012-02")]
    [TestCase("déc. 2012", "2012-12")]
    [TestCase("28 juil. 2011", "2011-07-28")]
    [TestCase("aout 2012", "2012-08")]
    [TestCase("T3 2027", "2027-35")]
    [TestCase("3e trimestre 2027", "2027-35")]
    [TestCase("3ème trimestre de 2027", "2027-35")]
    [TestCase("troisième trimestre 2027", "2027-35")]
    [TestCase("automne 2008", "2008-23")]
    [TestCase("à l'automne 2008", "2008-23")]
    [TestCase("ete 2008", "2008-22")]
    [TestCase("hiver 2008", "2008-24")]
    [TestCase("hiver 2008-2009", "2008-24")]
    [TestCase("hiver 2008/09", "2008-24")]
    [TestCase("vers 2018", "2018~")]
    [TestCase("env. 2018", "2018~")]
    [TestCase("vers le 3 mars 2012", "2012-03-03~")]
    [TestCase("entre avril 2018 et mars 2019", "2018-04/2019-03")]
    [TestCase("d'avril à juin 2018", "2018-04/2018-06")]
    [TestCase("du 3 au 5 avril 2018", "2018-04-03/2018-04-05")]
    [TestCase("3-5 avril 2018", "2018-04-03/2018-04-05")]
    [TestCase("entre avril 2018 et le 5 mars 2019", "2018-04-01/2019-03-05")]
    [TestCase("28 ou 30 juin 2011", "[2011-06-28,2011-06-30]")]
    [TestCase("mai 2023 (date déduite)", "2023-05?")]
    public void French_is_read_as_people_type_it(string typed, string edtf) => Reads(typed, Language.French, edtf);

    [TestCase("vandaag", "2026-03-14")]
    [TestCase("Gisteren", "2026-03-13")]
    [TestCase("eergisteren", "2026-03-12")]
    [TestCase("3 maart 2012", "2012-03-03")]
    [TestCase("op 3 maart", "2026-03-03")]
    [TestCase("3 mrt 2012", "2012-03-03")]
    [TestCase("okt. 2012", "2012-10")]
    [TestCase("2de kwartaal 2027", "2027-34")]
    [TestCase("tweede kwartaal van 2027", "2027-34")]
    [TestCase("K2 2027", "2027-34")]
    [TestCase("najaar 2008", "2008-23")]
    [TestCase("rond 2018", "2018~")]
    [TestCase("tussen april 2018 en maart 2019", "2018-04/2019-03")]
    [TestCase("van 3 tot en met 5 april 2018", "2018-04-03/2018-04-05")]
    [TestCase("28 of 30 juni 2011", "[2011-06-28,2011-06-30]")]
    public void Dutch_is_read_as_people_type_it(string typed, string edtf) => Reads(typed, Language.Dutch, edtf);

    [TestCase("heute", "2026-03-14")]
    [TestCase("gestern", "2026-03-13")]
    [TestCase("Vorgestern", "2026-03-12")]
    [TestCase("am 3. März 2012", "2012-03-03")]
    [TestCase("3. marz 2012", "2012-03-03")]
    [TestCase("3. Maerz 2012", "2012-03-03")]
    [TestCase("3.12.", "2025-12-03")]
    [TestCase("3.12.2011", "2011-12-03")]
    [TestCase("Dez. 2011", "2011-12")]
    [TestCase("2. Quartal 2027", "2027-34")]
    [TestCase("Frühling 2008", "2008-21")]
    [TestCase("im Herbst 2008", "2008-23")]
    [TestCase("um den 3. März 2012", "2012-03-03~")]
    [TestCase("zwischen April 2018 und März 2019", "2018-04/2019-03")]
    [TestCase("vom 3. bis 5. April 2018", "2018-04-03/2018-04-05")]
    [TestCase("28. oder 30. Juni 2011", "[2011-06-28,2011-06-30]")]
    public void German_is_read_as_people_type_it(string typed, string edtf) => Reads(typed, Language.German, edtf);

    [TestCase("today", "2026-03-14")]
    [TestCase("YESTERDAY", "2026-03-13")]
    [TestCase("the day before yesterday", "2026-03-12")]
    [TestCase("3 March 2012", "2012-03-03")]
    [TestCase("March 3rd, 2012", "2012-03-03")]
    [TestCase("3rd of March 2012", "2012-03-03")]
    [TestCase("3 Mar", "2026-03-03")]
    [TestCase("Sept 2012", "2012-09")]
    [TestCase("third quarter of 2027", "2027-35")]
    [TestCase("Fall 2008", "2008-23")]
    [TestCase("winter 2008–2009", "2008-24")]
    [TestCase("c. 2018", "2018~")]
    [TestCase("from April to June 2018", "2018-04/2018-06")]
    [TestCase("28 or 30 June 2011", "[2011-06-28,2011-06-30]")]
    public void English_is_read_as_people_type_it(string typed, string edtf) => Reads(typed, Language.English, edtf);

    [TestCase("12/3", "2026-03-12")]
    [TestCase("15/3", "2025-03-15")]
    [TestCase("29/2", "2024-02-29")]
    [TestCase("12/3/2012", "2012-03-12")]
    [TestCase("12.3.2012", "2012-03-12")]
    [TestCase("12-3-2012", "2012-03-12")]
    [TestCase(" 12 / 03 / 2012 ", "2012-03-12")]
    [TestCase("12/3/25", "2025-03-12")]
    [TestCase("12/3/98", "1998-03-12")]
    [TestCase("12/3/46", "2046-03-12")]
    [TestCase("12/3/47", "1947-03-12")]
    [TestCase("2012/3/12", "2012-03-12")]
    [TestCase("2012-03-12", "2012-03-12")]
    [TestCase("3/2012", "2012-03")]
    [TestCase("2012", "2012")]
    [TestCase("2010–2012", "2010/2012")]
    [TestCase("2010-12", "2010-12")]
    [TestCase("2027-Q3", "2027-35")]
    [TestCase("2027 Q3", "2027-35")]
    [TestCase("Q3 2027", "2027-35")]
    [TestCase("2018-04/2019-03", "2018-04/2019-03")]
    [TestCase(" 2018~ ", "2018~")]
    public void Figures_are_read_alike_in_every_language(string typed, string edtf)
    {
        foreach (var language in LanguageTags.All)
        {
            Reads(typed, language, edtf);
        }
    }

    [TestCase("début 2012", Language.French, "2012-01/2012-04")]
    [TestCase("mi-2012", Language.French, "2012-05/2012-08")]
    [TestCase("fin 2012", Language.French, "2012-09/2012-12")]
    [TestCase("mi-mars 2012", Language.French, "2012-03-11/2012-03-20")]
    [TestCase("fin février 2012", Language.French, "2012-02-21/2012-02-29")]
    [TestCase("d'ici fin 2027", Language.French, "2027-09/2027-12")]
    [TestCase("d’ici à la fin de 2027", Language.French, "2027-09/2027-12")]
    [TestCase("lundi 12 mars 2012", Language.French, "2012-03-12")]
    [TestCase("3 mars 12", Language.French, "2012-03-03")]
    [TestCase("mars '12", Language.French, "2012-03")]
    [TestCase("mars ’98", Language.French, "1998-03")]
    [TestCase("juin à août 2012", Language.French, "2012-06/2012-08")]
    [TestCase("T3/2027", Language.French, "2027-35")]
    [TestCase("~2012", Language.French, "2012~")]
    [TestCase("eind maart 2012", Language.Dutch, "2012-03-21/2012-03-31")]
    [TestCase("medio 2012", Language.Dutch, "2012-05/2012-08")]
    [TestCase("tegen eind 2027", Language.Dutch, "2027-09/2027-12")]
    [TestCase("28 tot 30 juni 2011", Language.Dutch, "2011-06-28/2011-06-30")]
    [TestCase("maandag 12 maart 2012", Language.Dutch, "2012-03-12")]
    [TestCase("Mitte 2012", Language.German, "2012-05/2012-08")]
    [TestCase("bis Ende 2027", Language.German, "2027-09/2027-12")]
    [TestCase("Juni bis August 2012", Language.German, "2012-06/2012-08")]
    [TestCase("Montag, 12. März 2012", Language.German, "2012-03-12")]
    [TestCase("by 1 September 2027", Language.English, "2027-09-01")]
    [TestCase("by the end of 2027", Language.English, "2027-09/2027-12")]
    [TestCase("early March 2012", Language.English, "2012-03-01/2012-03-10")]
    [TestCase("mid-2012", Language.English, "2012-05/2012-08")]
    [TestCase("June to August 2012", Language.English, "2012-06/2012-08")]
    [TestCase("Monday, 12 March 2012", Language.English, "2012-03-12")]
    [TestCase("March '12", Language.English, "2012-03")]
    public void What_people_type_besides_is_read_too(string typed, Language language, string edtf) => Reads(typed, language, edtf);

    [TestCase("15 mars", "2026-03-15")]
    [TestCase("14 mars", "2026-03-14")]
    [TestCase("1/3", "2027-03-01")]
    [TestCase("29 février", "2028-02-29")]
    [TestCase("3 mars 2012", "2012-03-03")]
    public void A_due_day_without_a_year_is_still_to_come(string typed, string edtf)
    {
        Assert.That(FuzzyDateReading.TryRead(typed, Language.French, Today, out var date, DateOutlook.Ahead), Is.True);
        Assert.That(date!.ToEdtf(), Is.EqualTo(edtf));
    }

    [TestCase("fin")]
    [TestCase("fin fin 2012")]
    [TestCase("fin 3 mars 2012")]
    [TestCase("d'ici")]
    [TestCase("lundi")]
    [TestCase("~")]
    public void Half_a_phrase_is_no_date(string typed)
    {
        foreach (var language in LanguageTags.All)
        {
            Assert.That(FuzzyDateReading.TryRead(typed, language, Today, out var date), Is.False, $"{language}: {date}");
        }
    }

    [TestCase("gisteren", Language.French, "2026-03-13")]
    [TestCase("3 maart 2012", Language.German, "2012-03-03")]
    [TestCase("automne 2008", Language.English, "2008-23")]
    [TestCase("um 2018", Language.Dutch, "2018~")]
    public void Words_of_another_language_are_read_too(string typed, Language language, string edtf) =>
        Reads(typed, language, edtf);

    [TestCase(null)]
    [TestCase("")]
    [TestCase("   ")]
    [TestCase("bientôt")]
    [TestCase("31/02")]
    [TestCase("31/02/2012")]
    [TestCase("31-02-2012")]
    [TestCase("30 février 2012")]
    [TestCase("29/2/2011")]
    [TestCase("32/1/2012")]
    [TestCase("12/13/2012")]
    [TestCase("0/1/2012")]
    [TestCase("12/0")]
    [TestCase("12/3.2012")]
    [TestCase("12 3 2012")]
    [TestCase("12/3/2012/4")]
    [TestCase("01-02-03-2012")]
    [TestCase("1899")]
    [TestCase("2101")]
    [TestCase("12/3/1899")]
    [TestCase("mars 2101")]
    [TestCase("12/3/012")]
    [TestCase("20120312")]
    [TestCase("99999999999999999999")]
    [TestCase("3")]
    [TestCase("mars")]
    [TestCase("jui 2011")]
    [TestCase("ma 2011")]
    [TestCase("automne")]
    [TestCase("hiver 2008-2010")]
    [TestCase("automne 2008-2009")]
    [TestCase("T5 2027")]
    [TestCase("T0 2027")]
    [TestCase("T3")]
    [TestCase("5e trimestre 2027")]
    [TestCase("vers")]
    [TestCase("vers vers 2018")]
    [TestCase("entre 2018")]
    [TestCase("entre 2019 et 2018")]
    [TestCase("entre avril et mars 2018")]
    [TestCase("entre avril et 2018")]
    [TestCase("entre 3 et avril 2018")]
    [TestCase("entre mars 2018 et avril")]
    [TestCase("2018-2018")]
    [TestCase("2018 ou 2019")]
    [TestCase("28 ou 28 juin 2011")]
    [TestCase("31 ou 30 juin 2011")]
    [TestCase("28 ou 30")]
    [TestCase("ou")]
    [TestCase("[]")]
    [TestCase("(date déduite)")]
    [TestCase("٣/٤/٢٠١٢")]
    [TestCase("14:30")]
    [TestCase("-")]
    [TestCase(".")]
    [TestCase("’")]
    [TestCase("\0")]
    [TestCase("\uD800")]
    [TestCase("12/3/2012\uDC00")]
    [TestCase("\uFFFE\uFFFF")]
    public void What_is_no_date_is_refused_in_every_language(string? typed)
    {
        foreach (var language in LanguageTags.All)
        {
            var isRead = FuzzyDateReading.TryRead(typed, language, Today, out var date);
            Assert.That(isRead, Is.False, $"{language}: {date}");
            Assert.That(date, Is.Null);
        }
    }

    [Test]
    public void A_paragraph_is_refused_without_being_read()
    {
        var paragraph = "mars" + new string(' ', 500) + "2012";

        Assert.That(FuzzyDateReading.TryRead(paragraph, Language.French, Today, out _), Is.False);
    }

    [TestCase("0001-01-01")]
    [TestCase("9999-12-31")]
    public void A_clock_gone_mad_gives_no_date(string today)
    {
        var mad = DateOnly.ParseExact(today, "O");

        foreach (var typed in new[] { "hier", "avant-hier", "aujourd'hui", "12/3", "29/2" })
        {
            Assert.That(FuzzyDateReading.TryRead(typed, Language.French, mad, out _), Is.False, typed);
        }
    }

    private static void Reads(string typed, Language language, string edtf)
    {
        Assert.That(FuzzyDateReading.TryRead(typed, language, Today, out var date), Is.True, language.ToString());
        Assert.That(date!.ToEdtf(), Is.EqualTo(edtf), language.ToString());
    }

    [TestCase("12 mars 2026 à 14h30", "2026-03-12")]
    [TestCase("12/3/2026 14:30", "2026-03-12")]
    [TestCase("12 maart 2026 om 14u", "2026-03-12")]
    [TestCase("12. März 2026, 14 Uhr", "2026-03-12")]
    [TestCase("12 March 2026 at 2 pm", "2026-03-12")]
    [TestCase("12 March 2026, 9.30 am", "2026-03-12")]
    [TestCase("2026-03-12T14:30", "2026-03-12")]
    [TestCase("2026-03-12 14:30:00", "2026-03-12")]
    [TestCase("2026-03-12T14:30:00+01:00", "2026-03-12")]
    [TestCase("12.10.2012", "2012-10-12")]
    public void The_hour_says_nothing_of_the_day(string typed, string edtf) => Reads(typed, Language.English, edtf);

    [TestCase("week 10", "2026-03-02/2026-03-08")]
    [TestCase("week 12", "2025-03-17/2025-03-23")]
    [TestCase("week 12 2026", "2026-03-16/2026-03-22")]
    [TestCase("semaine 12 de 2026", "2026-03-16/2026-03-22")]
    [TestCase("KW 12/2026", "2026-03-16/2026-03-22")]
    [TestCase("week 53 van 2026", "2026-12-28/2027-01-03")]
    [TestCase("2026-W12", "2026-03-16/2026-03-22")]
    public void A_week_is_its_seven_days(string typed, string edtf) => Reads(typed, Language.Dutch, edtf);

    [TestCase("week 54")]
    [TestCase("week 53 2025")]
    [TestCase("week 0")]
    [TestCase("week 12 0000")]
    [TestCase("14:30")]
    public void What_no_calendar_has_is_no_date(string typed) =>
        Assert.That(FuzzyDateReading.TryRead(typed, Language.English, Today, out var date), Is.False, $"{date}");
}
