using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Reviewing;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Replies;

/// <summary>What whoever holds a private link is asked: one judgement, and nothing else of the record.</summary>
/// <param name="Key">The link's.</param>
[AllowedToAnyone]
public sealed record ReadRequest(string Key) : IQuery<AskedOfAuthority>;

public sealed record AskedOfAuthority
{
    public required int Year { get; init; }
    public required string Code { get; init; }
    public required LocalText Title { get; init; }
    public required LocalText AsAsked { get; init; }
    public required string Asked { get; init; }
    public required Language Language { get; init; }
    public required DateOnly AskedOn { get; init; }
    public required DateOnly ReplyBy { get; init; }
    public required Level Level { get; init; }
    public required LocalText Word { get; init; }
    public required IReadOnlyList<AskedPoint> Points { get; init; }
    public required string? Words { get; init; }
    public required bool Declined { get; init; }
    public required DateOnly? RepliedOn { get; init; }
    /// <summary>False once it is over, closed or settled: nothing of the judgement is shown then.</summary>
    public required bool IsOpen { get; init; }
}

public sealed record AskedPoint(int Position, string Says, PointAnswer? Answer, string? Words);

internal sealed class ReadRequestHandler(AdvocacyDb db, ReplyLinks links, TimeProvider clock) : IRequestHandler<ReadRequest, AskedOfAuthority>
{
    public async Task<AskedOfAuthority> Handle(ReadRequest query, CancellationToken cancel)
    {
        var id = links.RequestOf(query.Key) ?? throw new NotFoundException("A link");
        var request = await db.ReplyRequests.AsNoTracking().Include(request => request.Points).Require(request => request.Id == id, cancel);
        var demand = await db.Demands.AsNoTracking().Require(demand => demand.Id == request.DemandId, cancel);
        var isOpen = request.IsOpenOn(clock.Today());
        return new()
        {
            Year = request.Year,
            Code = demand.Code,
            Title = demand.Title,
            AsAsked = demand.AsAsked,
            Asked = request.Asked,
            Language = request.Language,
            AskedOn = request.AskedOn,
            ReplyBy = request.ReplyBy,
            Level = request.Level,
            Word = request.Word,
            Points = isOpen ? [.. request.Points.OrderBy(point => point.Position).Select(point => new AskedPoint(point.Position, point.Says, point.Answer, point.Words))] : [],
            Words = isOpen ? request.Words : null,
            Declined = request.Declined,
            RepliedOn = request.RepliedOn,
            IsOpen = isOpen,
        };
    }
}
