using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Judging;

/// <summary>The rubric in force: how levels are given.</summary>
[AllowedToAnyone]
public sealed record ViewRubric : IQuery<RubricView>;

/// <param name="Levels">Worst to best.</param>
public sealed record RubricView(int Number, LocalText Method, IReadOnlyList<RubricTest> Levels);

internal sealed class ViewRubricHandler(AdvocacyDb db) : IRequestHandler<ViewRubric, RubricView>
{
    public async Task<RubricView> Handle(ViewRubric query, CancellationToken cancel)
    {
        var rubric = await db.Rubrics.Include(rubric => rubric.Levels)
            .OrderByDescending(rubric => rubric.Number).Require(cancel);
        return new(rubric.Number, rubric.Method, [.. rubric.Levels.OrderBy(level => level.Level)
            .Select(level => new RubricTest(level.Level, level.Word, level.Test, level.Gate))]);
    }
}
