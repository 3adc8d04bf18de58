using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Dates;

/// <summary>The words a language writes dates with: those we print, and the others people type.</summary>
/// <remarks>The first of several is the one printed.</remarks>
internal sealed partial class DateWords
{
    internal required string[] Months { get; init; }
    internal string[][] MonthAliases { get; init; } = [];

    /// <summary>Spring to winter.</summary>
    internal required string[][] Seasons { get; init; }

    internal required string[] QuarterFormats { get; init; }
    internal required string QuarterLetter { get; init; }
    internal required string[] QuarterWords { get; init; }

    /// <summary>First to fourth, as far as they must be typed to be told apart.</summary>
    internal required string[][] Ordinals { get; init; }

    internal required string Between { get; init; }
    internal required string And { get; init; }
    internal required string Or { get; init; }
    internal required string Inferred { get; init; }
    internal required string ShortAbout { get; init; }
    internal required string ShortDayFormat { get; init; }

    /// <summary>What stands between the two years of a winter.</summary>
    internal required string YearsJoint { get; init; }

    /// <summary>What a range puts before each of its days.</summary>
    /// <summary>Before a day that follows <em>since</em>, <em>until</em> or <em>on</em>.</summary>
    internal string DayArticle { get; init; } = "";

    internal string RangeDayArticle { get; init; } = "";

    internal required Func<int, string> DayNumber { get; init; }

    /// <summary>Everything that precedes an approximate date, with the space after it.</summary>
    internal required Func<DatePrecision, Season, string> About { get; init; }

    internal required string[] AboutWords { get; init; }
    /// <summary>Beginning, middle and end of a year or a month.</summary>
    internal required string[][] Parts { get; init; }

    /// <summary>What says that a date is a last one; the longer first.</summary>
    internal required string[] DeadlineWords { get; init; }

    internal required string[] InferredWords { get; init; }

    /// <summary>How a range opens and how its ends are joined.</summary>
    internal required (string Open, string Join)[] RangeWords { get; init; }

    /// <summary>Articles, prepositions and ordinal endings, which say nothing.</summary>
    internal required string[] Noise { get; init; }

    /// <summary>Today, yesterday and the day before.</summary>
    internal required string[][] DaysAgo { get; init; }

    internal string Season(Season season) => Seasons[(int)season][0];

    internal static DateWords In(Language language) => language switch
    {
        Language.French => French,
        Language.Dutch => Dutch,
        Language.German => German,
        Language.English => English,
    };
}
