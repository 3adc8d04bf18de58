namespace Advocacy.Domain.Dates;

internal sealed partial class DateWords
{
    private static readonly DateWords French = new()
    {
        Months =
        [
            "janvier", "février", "mars", "avril", "mai", "juin",
            "juillet", "août", "septembre", "octobre", "novembre", "décembre",
        ],
        Seasons = [["printemps"], ["été"], ["automne"], ["hiver"]],
        QuarterFormats =
        [
            "1er\u00A0trimestre {0}", "2e\u00A0trimestre {0}", "3e\u00A0trimestre {0}", "4e\u00A0trimestre {0}",
        ],
        QuarterLetter = "T",
        QuarterWords = ["trimestre", "trim"],
        Ordinals = [["premier"], ["deuxieme", "second"], ["troisieme"], ["quatrieme"]],
        Between = "entre",
        And = "et",
        Or = "ou",
        DayArticle = "le ",
        RangeDayArticle = "le ",
        YearsJoint = "-",
        DayNumber = day => day == 1 ? "1er" : FuzzyDateText.Number(day),
        About = (precision, season) => precision switch
        {
            DatePrecision.Day or DatePrecision.Quarter or DatePrecision.EitherOf => "vers le ",
            DatePrecision.Season => season is Dates.Season.Spring ? "vers le " : "vers l’",
            DatePrecision.Month or DatePrecision.Year => "vers ",
            DatePrecision.Range => "environ ",
        },
        AboutWords = ["vers", "environ", "env", "autour", "circa", "ca"],
        ShortAbout = "env.",
        ShortDayFormat = "dd'/'MM'/'yyyy",
        Inferred = "date déduite",
        Parts = [["debut"], ["mi"], ["fin"]],
        DeadlineWords = ["d'ici a la", "d'ici a", "d'ici au", "d'ici la", "d'ici", "au plus tard"],
        InferredWords = ["date deduite", "deduit", "deduite"],
        RangeWords = [("entre", "et"), ("du", "au"), ("de", "a"), ("d", "a"), ("", "a")],
        Noise =
        [
            "le", "la", "l", "les", "au", "a", "en", "du", "de", "d", "er", "re", "e", "eme", "nd", "nde",
            "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
        ],
        DaysAgo = [["aujourd'hui"], ["hier"], ["avant-hier"]],
    };
}
