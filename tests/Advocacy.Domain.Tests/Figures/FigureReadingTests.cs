using Advocacy.Domain.Figures;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Tests.Figures;

public sealed class FigureReadingTests
{
    [TestCase("102 911", Language.French, "102911")]
    [TestCase("102\u00A0911", Language.French, "102911")]
    [TestCase("102\u202F911", Language.French, "102911")]
    [TestCase("102\u2009911", Language.Dutch, "102911")]
    [TestCase("102.911", Language.French, "102911")]
    [TestCase("102.911", Language.Dutch, "102911")]
    [TestCase("102'911", Language.German, "102911")]
    [TestCase("102,911", Language.English, "102911")]
    [TestCase("7 044 278", Language.English, "7044278")]
    [TestCase("102911", Language.English, "102911")]
    [TestCase(" 102911 ", Language.English, "102911")]
    [TestCase(">2000000", Language.German, ">2000000")]
    [TestCase("> 2 000 000", Language.French, ">2000000")]
    [TestCase("± 90.000", Language.Dutch, "~90000")]
    [TestCase("2 millions", Language.French, "2000000")]
    [TestCase("PLUS DE 2 MILLIONS", Language.French, ">2000000")]
    [TestCase("plus d’1 million", Language.French, ">1000000")]
    [TestCase("2,3 millions", Language.French, "2300000")]
    [TestCase("7.04 millions", Language.French, "7040000")]
    [TestCase("2.3 millions", Language.French, "2300000")]
    [TestCase("7.04 millions", Language.French, "7040000")]
    [TestCase("1 500 millions", Language.French, "1500000000")]
    [TestCase("pres de 7,04 millions (provisoire)", Language.French, "<7040000i")]
    [TestCase("5 mille", Language.French, "5000")]
    [TestCase("2,345 millions", Language.French, "2345000")]
    [TestCase("ruim 2 miljoen", Language.Dutch, ">2000000")]
    [TestCase("ca. 90 duizend", Language.Dutch, "~90000")]
    [TestCase("7 Millionen", Language.German, "7000000")]
    [TestCase("über 2,3 Mio.", Language.German, ">2300000")]
    [TestCase("fast 2 Mrd.", Language.German, "<2000000000")]
    [TestCase("rund 5 Tausend (vorläufig)", Language.German, "~5000i")]
    [TestCase("2.3 million", Language.English, "2300000")]
    [TestCase("2.345 million", Language.English, "2345000")]
    [TestCase("over 300,000", Language.English, ">300000")]
    [TestCase("nearly 5000000", Language.English, "<5000000")]
    [TestCase("un million", Language.French, "1000000")]
    [TestCase("plus d’un million", Language.French, ">1000000")]
    [TestCase("eine Million", Language.German, "1000000")]
    [TestCase("één miljoen", Language.Dutch, "1000000")]
    [TestCase("a million", Language.English, "1000000")]
    [TestCase("2M", Language.French, "2000000")]
    [TestCase("2.3M", Language.English, "2300000")]
    [TestCase("102 911 signatures", Language.French, "102911")]
    [TestCase("ruim 2 miljoen handtekeningen", Language.Dutch, ">2000000")]
    [TestCase("fast 90.000 Unterschriften (vorläufig)", Language.German, "<90000i")]
    [TestCase("meer dan 2 miljoen", Language.French, ">2000000")]
    [TestCase("plus de 2,3 millions", Language.English, ">2300000")]
    public void A_figure_is_read_as_people_type_it(string typed, Language language, string notation)
    {
        Assert.That(FigureReading.TryRead(typed, language, out var figure), Is.True);
        Assert.That(figure!.ToNotation(), Is.EqualTo(notation));
    }

    [TestCase("2,300", Language.French, Description = "a decimal comma, and a count is whole")]
    [TestCase("2,300", Language.Dutch)]
    [TestCase("2,300", Language.German)]
    [TestCase("2.300", Language.English)]
    [TestCase("2,3", Language.French)]
    [TestCase("1,5 duizendste", Language.Dutch)]
    [TestCase("0,0000001 million", Language.French, Description = "a tenth of a person")]
    [TestCase("7.044 millions", Language.French, Description = "seven millions to one reader, seven thousand to another")]
    [TestCase("7.044 miljoen", Language.Dutch)]
    [TestCase("7,044 million", Language.English)]
    [TestCase("un", Language.French)]
    [TestCase("signatures", Language.French)]
    [TestCase("2 billions", Language.French, Description = "a thousand times apart between the languages")]
    [TestCase("2 billion", Language.English)]
    public void A_figure_that_may_mean_another_is_refused(string typed, Language language) =>
        Assert.That(FigureReading.TryRead(typed, language, out _), Is.False);

    [TestCase(null)]
    [TestCase("")]
    [TestCase(" ")]
    [TestCase("beaucoup")]
    [TestCase("environ")]
    [TestCase("million")]
    [TestCase("(provisoire)")]
    [TestCase("-5")]
    [TestCase("- 5")]
    [TestCase("+5")]
    [TestCase("1 2")]
    [TestCase("10 29 11")]
    [TestCase("1029 111")]
    [TestCase("102 911.000")]
    [TestCase("102.911 000")]
    [TestCase("102..911")]
    [TestCase(".911")]
    [TestCase("911.")]
    [TestCase("environenviron 5")]
    [TestCase("environ plus de 5")]
    [TestCase("5 6 millions millions")]
    [TestCase("2.millions")]
    [TestCase("99999999999999999999")]
    [TestCase("9223372036854775808")]
    [TestCase("9 999 999 999 999 milliards")]
    [TestCase("٣٤٥")]
    [TestCase("≯5")]
    [TestCase("5\u0336")]
    [TestCase("½")]
    [TestCase("\uD800")]
    [TestCase("5\uDC00")]
    [TestCase("\uFFFE\uFFFF")]
    public void What_is_no_figure_is_refused_in_every_language(string? typed)
    {
        foreach (var language in LanguageTags.All)
        {
            Assert.That(FigureReading.TryRead(typed, language, out var figure), Is.False, $"{language}: {figure}");
            Assert.That(figure, Is.Null);
        }
    }
}
