using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Web.Accounts;
using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Years;

/// <summary>Who judges a year's demands second and, for whom it is no secret any more, what they gave.</summary>
internal static class SecondJudgements
{
    /// <summary>Who judges second, and what they gave where the reader may know.</summary>
    /// <param name="round">The year's, with who judges second; null where it was not opened.</param>
    /// <returns>By the demand's id.</returns>
    public static async Task<IReadOnlyDictionary<Guid, SecondView>> ReadSeconds(this AdvocacyDb db, int year, YearRound? round, CancellationToken cancel)
    {
        if (round is not { Judges.Count: > 0 })
        {
            return new Dictionary<Guid, SecondView>();
        }

        var given = await db.SecondJudgements.Where(judged => judged.Year == year)
            .Select(judged => new
            {
                judged.DemandId,
                judged.Level,
                judged.Confidence,
                judged.Reason,
                Word = db.Rubrics.Where(rubric => rubric.Id == judged.RubricId).SelectMany(rubric => rubric.Levels).Where(level => level.Level == judged.Level).Select(level => level.Word).First(),
            }).ToDictionaryAsync(judged => judged.DemandId, cancel);
        var names = await db.NamesOfAccounts(round.Judges.Select(judge => judge.AccountId), cancel);
        return round.Judges.ToDictionary(judge => judge.DemandId, judge =>
        {
            var said = given.GetValueOrDefault(judge.DemandId);
            return new SecondView
            {
                AccountId = judge.AccountId,
                Judge = names.GetValueOrDefault(judge.AccountId, judge.AccountId),
                GivenOn = judge.GivenOn,
                Level = said?.Level,
                Word = said?.Word ?? LocalText.Empty,
                Confidence = said?.Confidence,
                Reason = said?.Reason ?? LocalText.Empty,
                Agreement = null,
            };
        });
    }
}
