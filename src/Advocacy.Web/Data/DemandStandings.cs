using Advocacy.Domain.Judging;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Data;

/// <summary>Where the demands stand, for the pages that show it.</summary>
internal sealed class DemandStandings(AdvocacyDb db)
{
    private static IQueryable<JudgedRow> All(AdvocacyDb db) => db.Assessments
        .OrderBy(a => a.Year).ThenBy(a => a.Number)
        .Select(a => new JudgedRow(a.DemandId, a.Year, a.Number, a.Level, a.Movement, a.Remark, a.Confidence, a.Standing, a.RubricId, null))
        .IgnoreQueryFilters(new[] { EarlierJudgements.Filter });

    // The same columns once more: the texts, which only a demand's own pages show, are long.
    private static IQueryable<JudgedRow> Reasoned(AdvocacyDb db, Guid demandId) => db.Assessments
        .Where(a => a.DemandId == demandId).OrderBy(a => a.Year).ThenBy(a => a.Number)
        .Select(a => new JudgedRow(a.DemandId, a.Year, a.Number, a.Level, a.Movement, a.Remark, a.Confidence, a.Standing, a.RubricId, new(a.Reason, a.WouldChangeOurMind, a.AskNext, a.OwnPart)))
        .IgnoreQueryFilters(new[] { EarlierJudgements.Filter });

    /// <summary>Every demand, in one query, however many demands and years there are.</summary>
    public async Task<IReadOnlyList<DemandStanding>> Read(CancellationToken cancel)
    {
        var judged = (await All(db).ToListAsync(cancel)).ToLookup(row => row.DemandId);
        var levels = await db.ReadGivenLevels(cancel);
        return [.. (await db.ReadDemandsAsked(cancel)).Select(demand => Standing(demand, judged[demand.Id], levels))];
    }

    /// <summary>The demand of a code, likewise.</summary>
    /// <exception cref="Pipeline.NotFoundException">There is none.</exception>
    public async Task<ReasonedStanding> Read(string code, CancellationToken cancel)
    {
        var demand = await db.ReadDemandAsked(code, cancel);
        var judged = await Reasoned(db, demand.Id).ToListAsync(cancel);
        return new(
            demand,
            Standing(demand, judged, await db.ReadGivenLevels(cancel)),
            judged.GroupBy(row => row.Year).ToDictionary(versions => versions.Key, versions => versions.Last().Texts!));
    }

    /// <param name="demand">The demand.</param>
    /// <param name="judged">All its judgements, oldest first.</param>
    /// <param name="levels">The levels they were given.</param>
    private static DemandStanding Standing(
        DemandAsked demand, IEnumerable<JudgedRow> judged, IReadOnlyDictionary<(Guid Rubric, Level Level), GivenLevel> levels) =>
        new(demand.Id, demand.Code, demand.Title, [.. judged.GroupBy(row => row.Year).Select(versions =>
        {
            var last = versions.Last();
            var given = levels[(last.RubricId, last.Level)];
            // However often it was restated since: what was said last by the version of its time.
            var ofItsTime = versions.Min(version => levels[(version.RubricId, version.Level)].Rubric);
            var then = ofItsTime < given.Rubric ? versions.Last(version => levels[(version.RubricId, version.Level)].Rubric == ofItsTime) : null;
            return new JudgedYear(last.Year, last.Level, given.Word, last.Movement, last.Remark, last.Confidence, last.Standing, given.Rubric)
            {
                Then = then is null ? null : JudgedThen.Of(then.Level, levels[(then.RubricId, then.Level)], then.Number),
            };
        })])
        { Since = demand.Since, Until = demand.Until };

    private sealed record JudgedRow(
        Guid DemandId, int Year, int Number, Level Level, Movement Movement, Remark Remark, Confidence Confidence, Standing Standing, Guid RubricId,
        TextsOfAYear? Texts);
}
