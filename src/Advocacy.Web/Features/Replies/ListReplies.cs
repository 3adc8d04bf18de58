using Advocacy.Domain.Cards;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Reviewing;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Replies;

/// <summary>Who was asked by a private link about a year's card, and what came.</summary>
[AllowedToMembers]
public sealed record ListReplies(int Year) : IQuery<RepliesView>;

/// <param name="IsDraft">Whether the year has a draft to ask about.</param>
/// <param name="Demands">Those the card judges.</param>
public sealed record RepliesView(int Year, bool IsDraft, IReadOnlyList<DemandName> Demands, IReadOnlyList<AskedAuthority> Requests);

/// <summary>One authority, asked about one demand.</summary>
public sealed record AskedAuthority
{
    public required Guid Id { get; init; }
    public required Guid Version { get; init; }
    public required string Code { get; init; }
    public required LocalText Title { get; init; }
    public required string Asked { get; init; }
    public required Language Language { get; init; }
    public required DateOnly AskedOn { get; init; }
    public required DateOnly ReplyBy { get; init; }
    public required DateOnly? LastOpenedOn { get; init; }
    public required int DaysOpened { get; init; }
    public required DateOnly? RepliedOn { get; init; }
    public required bool Declined { get; init; }
    public required string? Words { get; init; }
    public required IReadOnlyList<SettledPoint> Points { get; init; }
    public required ReplyState State { get; init; }
    public required bool IsOpen { get; init; }
    public required bool MayBeSettled { get; init; }
}

public sealed record SettledPoint(int Position, string Says, PointAnswer? Answer, string? Words, PointDecision? Decision, string? Because)
{
    public bool IsContested => Answer is PointAnswer.Corrects or PointAnswer.Adds;
}

/// <summary>How far a right of reply is.</summary>
public enum ReplyState
{
    /// <summary>The link was never opened.</summary>
    Unopened,
    Opened,
    Answered,
    Declined,
    /// <summary>The last day is over, and nothing came.</summary>
    Silent,
    /// <summary>The link was closed.</summary>
    Closed,
    /// <summary>It stands in the draft.</summary>
    Settled,
}

internal sealed class ListRepliesHandler(AdvocacyDb db, TimeProvider clock) : IRequestHandler<ListReplies, RepliesView>
{
    public async Task<RepliesView> Handle(ListReplies query, CancellationToken cancel)
    {
        var today = clock.Today();
        var state = await db.ProgressCards.Where(card => card.Year == query.Year).OrderByDescending(card => card.Edition)
            .Select(card => (CardState?)card.State).FirstOrDefaultAsync(cancel) ?? throw new NotFoundException("A card");
        var demands = await db.Demands.AsNoTracking().OrderBy(demand => demand.Position).ToListAsync(cancel);
        var requests = await db.ReplyRequests.AsNoTracking().Include(request => request.Points).Where(request => request.Year == query.Year).ToListAsync(cancel);
        return new(
            query.Year, state == CardState.Draft,
            [.. demands.Where(demand => demand.IsAskedIn(query.Year)).Select(demand => new DemandName(demand.Code, demand.Title))],
            [.. from request in requests
                let demand = demands.Single(demand => demand.Id == request.DemandId)
                orderby demand.Position, request.AskedOn, request.Asked
                select new AskedAuthority
                {
                    Id = request.Id,
                    Version = request.Version,
                    Code = demand.Code,
                    Title = demand.Title,
                    Asked = request.Asked,
                    Language = request.Language,
                    AskedOn = request.AskedOn,
                    ReplyBy = request.ReplyBy,
                    LastOpenedOn = request.LastOpenedOn,
                    DaysOpened = request.DaysOpened,
                    RepliedOn = request.RepliedOn,
                    Declined = request.Declined,
                    Words = request.Words,
                    Points = [.. request.Points.OrderBy(point => point.Position).Select(point => new SettledPoint(point.Position, point.Says, point.Answer, point.Words, point.Decision, point.Because))],
                    State = StateOf(request, today),
                    IsOpen = request.IsOpenOn(today),
                    MayBeSettled = state == CardState.Draft && request.MayBeSettledOn(today),
                }]);
    }

    private static ReplyState StateOf(ReplyRequest request, DateOnly today) =>
        request.SettledOn is not null ? ReplyState.Settled
        : request.Declined ? ReplyState.Declined
        : request.RepliedOn is not null ? ReplyState.Answered
        : request.ClosedOn is not null ? ReplyState.Closed
        : today > request.ReplyBy ? ReplyState.Silent
        : request.LastOpenedOn is not null ? ReplyState.Opened : ReplyState.Unopened;
}
