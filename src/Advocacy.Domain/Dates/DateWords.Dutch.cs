namespace Advocacy.Domain.Dates;

internal sealed partial class DateWords
{
    private static readonly DateWords Dutch = new()
    {
        Months =
        [
            "januari", "februari", "maart", "april", "mei", "juni",
            "juli", "augustus", "september", "oktober", "november", "december",
        ],
        MonthAliases = [[], [], ["mrt"]],
        Seasons = [["lente", "voorjaar"], ["zomer"], ["herfst", "najaar"], ["winter"]],
        QuarterFormats =
        [
            "1e\u00A0kwartaal {0}", "2e\u00A0kwartaal {0}", "3e\u00A0kwartaal {0}", "4e\u00A0kwartaal {0}",
        ],
        QuarterLetter = "K",
        QuarterWords = ["kwartaal", "kwart"],
        Ordinals = [["eerste"], ["tweede"], ["derde"], ["vierde"]],
        Between = "tussen",
        And = "en",
        Or = "of",
        YearsJoint = "-",
        DayNumber = FuzzyDateText.Number,
        About = (precision, _) => precision switch
        {
            DatePrecision.Quarter => "rond het ",
            DatePrecision.Season => "rond de ",
            DatePrecision.Day or DatePrecision.Month or DatePrecision.Year or DatePrecision.EitherOf => "rond ",
            DatePrecision.Range => "ongeveer ",
        },
        AboutWords = ["rond", "ongeveer", "omstreeks", "rondom", "circa", "ca"],
        ShortAbout = "ca.",
        ShortDayFormat = "dd'/'MM'/'yyyy",
        Inferred = "datum afgeleid",
        Parts = [["begin"], ["midden", "medio", "half"], ["eind", "einde"]],
        DeadlineWords = ["tegen", "uiterlijk"],
        InferredWords = ["datum afgeleid", "afgeleid", "afgeleide datum"],
        RangeWords = [("tussen", "en"), ("van", "tot en met"), ("van", "tot"), ("", "tot en met"), ("", "tot")],
        Noise =
        [
            "de", "het", "op", "in", "van", "e", "ste",
            "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
        ],
        DaysAgo = [["vandaag"], ["gisteren"], ["eergisteren"]],
    };
}
