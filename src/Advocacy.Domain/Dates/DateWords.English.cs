namespace Advocacy.Domain.Dates;

internal sealed partial class DateWords
{
    private static readonly DateWords English = new()
    {
        Months =
        [
            "January", "February", "March", "April", "May", "June",
            "July", "August", "September", "October", "November", "December",
        ],
        Seasons = [["spring"], ["summer"], ["autumn", "fall"], ["winter"]],
        QuarterFormats =
        [
            "first quarter of {0}", "second quarter of {0}", "third quarter of {0}", "fourth quarter of {0}",
        ],
        QuarterLetter = "Q",
        QuarterWords = ["quarter"],
        Ordinals = [["first"], ["second"], ["third"], ["fourth"]],
        Between = "between",
        And = "and",
        Or = "or",
        YearsJoint = "–",
        DayNumber = FuzzyDateText.Number,
        About = (precision, _) => precision switch
        {
            DatePrecision.Quarter => "about the ",
            DatePrecision.Day or DatePrecision.Month or DatePrecision.Season or DatePrecision.Year
                or DatePrecision.EitherOf => "about ",
            DatePrecision.Range => "roughly ",
        },
        AboutWords = ["about", "roughly", "around", "circa", "approximately", "ca", "c"],
        ShortAbout = "c.",
        ShortDayFormat = "dd'/'MM'/'yyyy",
        Inferred = "date inferred",
        Parts = [["early", "beginning", "start"], ["mid", "middle"], ["late", "end"]],
        DeadlineWords = ["no later than", "not later than", "by"],
        InferredWords = ["date inferred", "inferred"],
        RangeWords = [("between", "and"), ("from", "to"), ("", "to"), ("", "until")],
        Noise =
        [
            "the", "on", "in", "of", "st", "nd", "rd", "th",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        ],
        DaysAgo = [["today"], ["yesterday"], ["day before yesterday", "the day before yesterday"]],
    };
}
