using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Data;

/// <summary>The levels of a campaign's rubrics, as each rubric words them.</summary>
internal static class GivenLevels
{
    public static async Task<IReadOnlyDictionary<(Guid Rubric, Level Level), GivenLevel>> ReadGivenLevels(this AdvocacyDb db, CancellationToken cancel) =>
        (await db.Rubrics.SelectMany(rubric => rubric.Levels, (rubric, level) => new { rubric.Id, level.Level, rubric.Number, level.Word }).ToListAsync(cancel))
        .ToDictionary(row => (row.Id, row.Level), row => new GivenLevel(row.Number, row.Word));
}

/// <summary>A level as a rubric words it.</summary>
/// <param name="Rubric">That rubric's number.</param>
/// <param name="Word">Its word.</param>
internal sealed record GivenLevel(int Rubric, LocalText Word);
