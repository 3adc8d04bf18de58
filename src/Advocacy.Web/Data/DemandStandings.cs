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
    int Year, Level Level, LocalText Word, Movement Movement, Remark Remark, Confidence Confidence, LocalText Reason,
    Standing Standing, int Rubric)
{
    /// <summary>What was judged by an earlier rubric, when the year was restated by a later one; null when it wasn't.</summary>
    public JudgedThen? Then { get; init; }

    /// <summary>The level's word as a reader's language prints it.</summary>
    public string WordIn(Language language) => Typographer.Set(Word.In(language).Text, language);
}

/// <summary>A year as it was judged by the rubric of its time.</summary>
public sealed record JudgedThen(Level Level, LocalText Word, int Rubric, int Number)
{
    public string WordIn(Language language) => Typographer.Set(Word.In(language).Text, language);
}

/// <summary>Where the demands stand, for the pages that show it.</summary>
internal static class DemandStandings
{
    /// <summary>One query, however many demands and years there are.</summary>
    public static async Task<IReadOnlyList<DemandStanding>> Standings(this AdvocacyDb db, CancellationToken cancel)
    {
        var demands = await db.Demands.OrderBy(demand => demand.Position)
            .Select(demand => new
            {
                demand.Id,
                demand.Code,
                demand.Title,
                Judged = db.Assessments.Where(a => a.DemandId == demand.Id).OrderBy(a => a.Year).ThenBy(a => a.Number)
                    .Select(a => new
                    {
                        a.Year,
                        a.Number,
                        a.Level,
                        a.Movement,
                        a.Remark,
                        a.Confidence,
                        a.Reason,
                        a.Standing,
                        Rubric = db.Rubrics.Where(rubric => rubric.Id == a.RubricId).Select(rubric => rubric.Number).First(),
                        Word = db.Rubrics.Where(rubric => rubric.Id == a.RubricId)
                            .SelectMany(rubric => rubric.Levels).Where(level => level.Level == a.Level).Select(level => level.Word).First(),
                    }).ToList(),
            })
            .IgnoreQueryFilters([EarlierJudgements.Filter]).AsSingleQuery().ToListAsync(cancel);

        return [.. demands.Select(demand => new DemandStanding(demand.Id, demand.Code, demand.Title,
            [.. demand.Judged.GroupBy(a => a.Year).Select(versions =>
            {
                var a = versions.Last();
                var then = versions.LastOrDefault(earlier => earlier.Rubric < a.Rubric);
                return new JudgedYear(a.Year, a.Level, a.Word, a.Movement, a.Remark, a.Confidence, a.Reason, a.Standing, a.Rubric)
                {
                    Then = then is null ? null : new(then.Level, then.Word, then.Rubric, then.Number),
                };
            })]))];
    }

    /// <summary>The years as a strip: a hairline stands where the rubric is not that of the year before.</summary>
    public static IReadOnlyList<YearMark> Strip(this IReadOnlyList<JudgedYear> years, Language language) =>
        [.. years.Select((year, place) => new YearMark(
            year.Year,
            new(year.Level, year.WordIn(language)),
            place > 0 && years[place - 1].Rubric != year.Rubric,
            year.Standing == Standing.Recorded ? null : Wording.In(language, year.Standing),
            year.Then is { } then ? new(then.Level, then.WordIn(language)) : null))];
}
