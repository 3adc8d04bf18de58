using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Cards;

/// <summary>The sources an editor may cite, by title.</summary>
[AllowedTo(Role.Editor)]
public sealed record ListSourceOptions : IQuery<IReadOnlyList<SourceOption>>;

public sealed record SourceOption(Guid Id, string Title);

internal sealed class ListSourceOptionsHandler(AdvocacyDb db)
    : IRequestHandler<ListSourceOptions, IReadOnlyList<SourceOption>>
{
    public async Task<IReadOnlyList<SourceOption>> Handle(ListSourceOptions query, CancellationToken cancel) =>
        await db.Evidence.OrderBy(evidence => evidence.Title)
            .Select(evidence => new SourceOption(evidence.Id, evidence.Title)).ToListAsync(cancel);
}
