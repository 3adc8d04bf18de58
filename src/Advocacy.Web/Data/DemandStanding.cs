using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Typography;
using Advocacy.Web.Words;

namespace Advocacy.Web.Data;

/// <summary>A demand with every year it was judged, oldest first.</summary>
public sealed record DemandStanding(Guid Id, string Code, LocalText Title, IReadOnlyList<JudgedYear> Years)
{
    /// <summary>Since when it is asked; null for since the petition.</summary>
    public FuzzyDate? Since { get; init; }

    /// <summary>Until when it was asked; null while it is.</summary>
    public FuzzyDate? Until { get; init; }

    public bool IsAskedIn(int year) => Demand.IsAskedIn(year, Since, Until);

    public JudgedYear? Latest => Years.Count == 0 ? null : Years[^1];
}

/// <param name="Word">The level's word in the rubric it was given by.</param>
/// <param name="Rubric">That rubric's number.</param>
public sealed record JudgedYear(
    int Year, Level Level, LocalText Word, Movement Movement, Remark Remark, Confidence Confidence, Standing Standing, int Rubric)
{
    /// <summary>What was judged by an earlier rubric, when the year was restated by a later one; null when it wasn't.</summary>
    public JudgedThen? Then { get; init; }

    /// <summary>The level beside the version of the rubric it was given by.</summary>
    public MeasuredLevel Measured => new(Level, Rubric, Then is { } then ? new(then.Level, then.Rubric) : null);

    /// <summary>The level's word as a reader's language prints it.</summary>
    public string WordIn(Language language) => Typographer.Set(Word.In(language).Text, language);
}

/// <summary>One demand's standing with the reasons that were given, which no page shows of all demands.</summary>
/// <param name="Asked">What it asks.</param>
/// <param name="Standing">Where it stands.</param>
/// <param name="Texts">By year, as given in its last judgement.</param>
public sealed record ReasonedStanding(DemandAsked Asked, DemandStanding Standing, IReadOnlyDictionary<int, TextsOfAYear> Texts)
{
    /// <summary>What is asked next, by the latest judgement; empty where there is none.</summary>
    public LocalText AskNext => Standing.Latest is { } latest ? Texts[latest.Year].AskNext : LocalText.Empty;
}

/// <summary>The texts of a judgement, in the order they are written.</summary>
public sealed record TextsOfAYear(LocalText Reason, LocalText WouldChangeOurMind, LocalText AskNext, LocalText OwnPart)
{
    public static TextsOfAYear None { get; } = new(LocalText.Empty, LocalText.Empty, LocalText.Empty, LocalText.Empty);
}

/// <summary>A year as it was judged by the rubric of its time.</summary>
public sealed record JudgedThen(Level Level, LocalText Word, int Rubric, int Number)
{
    internal static JudgedThen Of(Level level, GivenLevel given, int number) => new(level, given.Word, given.Rubric, number);

    public string WordIn(Language language) => Typographer.Set(Word.In(language).Text, language);
}

internal static class JudgedYears
{
    /// <summary>The years as a strip: a hairline stands where the rubric is not that of the year before.</summary>
    public static IReadOnlyList<YearMark> Strip(this IReadOnlyList<JudgedYear> years, Language language) =>
        [.. years.Select((year, place) => new YearMark(
            year.Year,
            new(year.Level, year.WordIn(language)),
            place > 0 && years[place - 1].Rubric != year.Rubric,
            year.Standing == Standing.Recorded ? null : Wording.In(language, year.Standing),
            year.Then is { } then ? new(then.Level, then.WordIn(language)) : null))];
}
