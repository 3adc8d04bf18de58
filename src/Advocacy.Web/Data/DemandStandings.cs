using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Typography;
using Advocacy.Web.Words;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Data;

/// <summary>A demand with every year it was judged, oldest first.</summary>
public sealed record DemandStanding(Guid Id, string Code, LocalText Title, IReadOnlyList<JudgedYear> Years)
{
    public JudgedYear? Latest => Years.Count == 0 ? null : Years[^1];
}

/// <param name="Word">The level's word in the rubric it was given by.</param>
/// <param name="Rubric">That rubric's number.</param>
public sealed record JudgedYear(
    int Year, Level Level, LocalText Word, Movement Movement, Remark Remark, Confidence Confidence, Standing Standing, int Rubric)
{
    /// <summary>What was judged by an earlier rubric, when the year was restated by a later one; null when it wasn't.</summary>
    public JudgedThen? Then { get; init; }

    /// <summary>The level's word as a reader's language prints it.</summary>
    public string WordIn(Language language) => Typographer.Set(Word.In(language).Text, language);
}

/// <summary>One demand's standing with the reasons that were given, which no page shows of all demands.</summary>
/// <param name="Reasons">By year, as given in its last judgement.</param>
/// <param name="AskNext">What is asked next, by the latest judgement; empty where there is none.</param>
public sealed record ReasonedStanding(DemandStanding Standing, IReadOnlyDictionary<int, LocalText> Reasons, LocalText AskNext);

/// <summary>A year as it was judged by the rubric of its time.</summary>
public sealed record JudgedThen(Level Level, LocalText Word, int Rubric, int Number)
{
    public string WordIn(Language language) => Typographer.Set(Word.In(language).Text, language);
}

/// <summary>Where the demands stand, for the pages that show it.</summary>
internal static class DemandStandings
{
    private static readonly CompiledQuery<LevelRow> Levels = new(db => db.Rubrics
        .SelectMany(rubric => rubric.Levels, (rubric, level) => new LevelRow(rubric.Id, rubric.Number, level.Level, level.Word)));

    private static readonly CompiledQuery<DemandRow> All = new(db => db.Demands.OrderBy(demand => demand.Position)
        .Select(demand => new DemandRow(demand.Id, demand.Code, demand.Title,
            db.Assessments.Where(a => a.DemandId == demand.Id).OrderBy(a => a.Year).ThenBy(a => a.Number)
                .Select(a => new JudgedRow(a.Year, a.Number, a.Level, a.Movement, a.Remark, a.Confidence, a.Standing, a.RubricId, null, null)).ToList()))
        .IgnoreQueryFilters(new[] { EarlierJudgements.Filter }).AsSingleQuery());

    private static readonly CompiledQuery<string, DemandRow> One = new((db, code) => db.Demands.Where(demand => demand.Code == code)
        .Select(demand => new DemandRow(demand.Id, demand.Code, demand.Title,
            db.Assessments.Where(a => a.DemandId == demand.Id).OrderBy(a => a.Year).ThenBy(a => a.Number)
                .Select(a => new JudgedRow(a.Year, a.Number, a.Level, a.Movement, a.Remark, a.Confidence, a.Standing, a.RubricId, a.Reason, a.AskNext)).ToList()))
        .IgnoreQueryFilters(new[] { EarlierJudgements.Filter }).AsSingleQuery());

    /// <summary>Every demand; two queries, however many demands and years there are.</summary>
    public static async Task<IReadOnlyList<DemandStanding>> Standings(this AdvocacyDb db, CancellationToken cancel) =>
        [.. Of(await Levels.Ask(db, cancel), await All.Ask(db, cancel)).Select(demand => demand.Standing)];

    /// <summary>The demand of a code, in as many queries; null when there is none.</summary>
    public static async Task<ReasonedStanding?> StandingOf(this AdvocacyDb db, string code, CancellationToken cancel) =>
        Of(await Levels.Ask(db, cancel), await One.Ask(db, code, cancel)).SingleOrDefault();

    /// <param name="rubrics">The levels of all rubrics, read once and not with each year that was judged by one of them.</param>
    /// <param name="demands">With all their judgements, oldest first.</param>
    private static IEnumerable<ReasonedStanding> Of(List<LevelRow> rubrics, List<DemandRow> demands)
    {
        var levels = rubrics.ToDictionary(level => (level.Id, level.Level));
        return demands.Select(demand => new ReasonedStanding(
            new(demand.Id, demand.Code, demand.Title, [.. demand.Judged.GroupBy(a => a.Year).Select(versions =>
            {
                var a = versions.Last();
                var given = levels[(a.RubricId, a.Level)];
                var then = versions.LastOrDefault(earlier => levels[(earlier.RubricId, earlier.Level)].Number < given.Number);
                return new JudgedYear(a.Year, a.Level, given.Word, a.Movement, a.Remark, a.Confidence, a.Standing, given.Number)
                {
                    Then = then is null ? null : new(then.Level, levels[(then.RubricId, then.Level)].Word, levels[(then.RubricId, then.Level)].Number, then.Number),
                };
            })]),
            demand.Judged.Where(a => a.Reason is not null).GroupBy(a => a.Year).ToDictionary(versions => versions.Key, versions => versions.Last().Reason!),
            demand.Judged is [.., { AskNext: { } next }] ? next : LocalText.Empty));
    }

    /// <summary>The years as a strip: a hairline stands where the rubric is not that of the year before.</summary>
    public static IReadOnlyList<YearMark> Strip(this IReadOnlyList<JudgedYear> years, Language language) =>
        [.. years.Select((year, place) => new YearMark(
            year.Year,
            new(year.Level, year.WordIn(language)),
            place > 0 && years[place - 1].Rubric != year.Rubric,
            year.Standing == Standing.Recorded ? null : Wording.In(language, year.Standing),
            year.Then is { } then ? new(then.Level, then.WordIn(language)) : null))];

    private sealed record LevelRow(Guid Id, int Number, Level Level, LocalText Word);

    private sealed record DemandRow(Guid Id, string Code, LocalText Title, IReadOnlyList<JudgedRow> Judged);

    private sealed record JudgedRow(
        int Year, int Number, Level Level, Movement Movement, Remark Remark, Confidence Confidence, Standing Standing, Guid RubricId, LocalText? Reason,
        LocalText? AskNext);
}
