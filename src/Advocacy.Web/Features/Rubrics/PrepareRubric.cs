using Advocacy.Domain.Judging;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Rubrics;

/// <summary>A version of the rubric as a form: as it stands, or, where it is the next one, as the last one stands.</summary>
[AllowedTo(Role.Editor)]
public sealed record PrepareRubric(int Number) : IQuery<RubricDesk>;

/// <param name="Form">The form; without a version where the rubric is yet to be written.</param>
/// <param name="Before">The number of the version before; null for the first.</param>
/// <param name="IsUsed">Whether something was judged by it: then it stays as it is.</param>
public sealed record RubricDesk(WriteRubric Form, int? Before, bool IsUsed);

internal sealed class PrepareRubricHandler(AdvocacyDb db) : IRequestHandler<PrepareRubric, RubricDesk>
{
    public async Task<RubricDesk> Handle(PrepareRubric query, CancellationToken cancel)
    {
        var versions = await db.ReadRubrics(cancel);
        if (query.Number == versions[^1].Number + 1)
        {
            return new(WriteRubric.Of(versions[^1]) with { Number = query.Number, Version = null, From = null, Why = new() }, versions[^1].Number, false);
        }

        var rubric = versions.FirstOrDefault(version => version.Number == query.Number) ?? throw new NotFoundException(nameof(Rubric));
        return new(
            WriteRubric.Of(rubric), versions.LastOrDefault(version => version.Number < query.Number)?.Number,
            await db.Assessments.WhoeverReads().OfEveryVersion().AnyAsync(made => made.RubricId == rubric.Id, cancel));
    }
}
