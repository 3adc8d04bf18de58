namespace Advocacy.Domain.Dates;

internal sealed partial class DateWords
{
    private static readonly DateWords German = new()
    {
        Months =
        [
            "Januar", "Februar", "März", "April", "Mai", "Juni",
            "Juli", "August", "September", "Oktober", "November", "Dezember",
        ],
        MonthAliases = [["janner", "jaenner"], [], ["maerz", "mrz"]],
        Seasons = [["Frühjahr", "fruhling", "fruehjahr", "fruehling"], ["Sommer"], ["Herbst"], ["Winter"]],
        QuarterFormats =
        [
            "1.\u00A0Quartal {0}", "2.\u00A0Quartal {0}", "3.\u00A0Quartal {0}", "4.\u00A0Quartal {0}",
        ],
        QuarterLetter = "Q",
        QuarterWords = ["quartal"],
        Ordinals = [["erste", "erstes"], ["zweite", "zweites"], ["dritte", "drittes"], ["vierte", "viertes"]],
        Between = "zwischen",
        And = "und",
        Or = "oder",
        RangeDayArticle = "dem ",
        YearsJoint = "/",
        DayNumber = day => FuzzyDateText.Number(day) + ".",
        About = (precision, season) => precision switch
        {
            DatePrecision.Day or DatePrecision.EitherOf => "um den ",
            DatePrecision.Quarter => "um das ",
            DatePrecision.Season => season is Dates.Season.Spring ? "um das " : "um den ",
            DatePrecision.Month or DatePrecision.Year => "um ",
            DatePrecision.Range => "etwa ",
        },
        AboutWords = ["um", "etwa", "gegen", "ungefahr", "rund", "circa", "zirka", "ca"],
        ShortAbout = "ca.",
        ShortDayFormat = "dd'.'MM'.'yyyy",
        Inferred = "Datum erschlossen",
        Parts = [["anfang"], ["mitte"], ["ende"]],
        DeadlineWords = ["bis zum", "bis", "spätestens"],
        InferredWords = ["datum erschlossen", "erschlossen"],
        RangeWords = [("zwischen", "und"), ("von", "bis"), ("vom", "bis zum"), ("vom", "bis"), ("", "bis zum"), ("", "bis")],
        Noise =
        [
            "der", "den", "dem", "das", "des", "am", "im", "jahr", "jahres",
            "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
        ],
        DaysAgo = [["heute"], ["gestern"], ["vorgestern"]],
    };
}
