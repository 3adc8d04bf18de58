using Advocacy.Domain.Judging;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Data;

/// <summary>The versions of a campaign's rubric, and which of them a judgement is made by.</summary>
internal static class RubricVersions
{
    /// <summary>All of them with their levels, the first one first.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    public static async Task<IReadOnlyList<Rubric>> ReadRubrics(this AdvocacyDb db, CancellationToken cancel) =>
        await db.Rubrics.AsSingleQuery().Include(rubric => rubric.Levels).OrderBy(rubric => rubric.Number).ToListAsync(cancel) is { Count: > 0 } versions
            ? versions
            : throw new NotFoundException(nameof(Rubric));

    /// <summary>The version asked for; else the one the year was judged by before; else the one in force for it.</summary>
    /// <exception cref="NotFoundException">There is no version of that number.</exception>
    public static Rubric For(this IReadOnlyList<Rubric> versions, int year, Guid? before, int? number) =>
        number is null
            ? versions.FirstOrDefault(version => version.Id == before) ?? Rubric.InForceFor(year, versions)
            : versions.FirstOrDefault(version => version.Number == number) ?? throw new NotFoundException(nameof(Rubric));
}
