using Advocacy.Domain.Cards;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using AutoMapper;
using AutoMapper.QueryableExtensions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Cards;

/// <summary>The cards anyone may read, latest year first.</summary>
[AllowedToAnyone]
public sealed record ListPublishedCards : IQuery<IReadOnlyList<PublishedCardLine>>;

public sealed record PublishedCardLine(int Year, int Edition, LocalText Title, LocalText Verdict, DateTime PublishedAt);

internal sealed class PublishedCardLineProjection : Profile
{
    public PublishedCardLineProjection() => CreateProjection<ProgressCard, PublishedCardLine>();
}

internal sealed class ListPublishedCardsHandler(AdvocacyDb db, IProjections projections)
    : IRequestHandler<ListPublishedCards, IReadOnlyList<PublishedCardLine>>
{
    public async Task<IReadOnlyList<PublishedCardLine>> Handle(ListPublishedCards query, CancellationToken cancel) =>
        await db.ProgressCards
            .Where(card => card.State == CardState.Published)
            .OrderByDescending(card => card.Year).ThenByDescending(card => card.Edition)
            .ProjectTo<PublishedCardLine>(projections)
            .ToListAsync(cancel);
}
