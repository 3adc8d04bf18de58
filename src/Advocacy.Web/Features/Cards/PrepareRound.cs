using Advocacy.Domain.Cards;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Cards;

/// <summary>The round of a year's draft as it is recorded so far, as a form.</summary>
[AllowedTo(Role.Editor)]
public sealed record PrepareRound(int Year) : IQuery<RoundDesk>;

public sealed record RoundDesk(RecordRound Recorded, IReadOnlyList<DemandName> Demands);

internal sealed class PrepareRoundHandler(AdvocacyDb db) : IRequestHandler<PrepareRound, RoundDesk>
{
    public async Task<RoundDesk> Handle(PrepareRound query, CancellationToken cancel)
    {
        var card = await db.ProgressCards.AsSplitQuery().Include(card => card.Replies).Include(card => card.SignOffs)
            .Require(card => card.Year == query.Year && card.State == CardState.Draft, cancel);
        var demands = await db.Demands.OrderBy(demand => demand.Position).ToListAsync(cancel);

        return new(
            new()
            {
                Year = card.Year,
                Version = card.Version,
                Replies = [.. card.Replies.OrderBy(reply => reply.Position).Select(reply => new ReplyRow
                {
                    Demand = demands.Single(demand => demand.Id == reply.DemandId).Code,
                    Asked = reply.Asked,
                    AskedOn = reply.AskedOn,
                    RepliedOn = reply.RepliedOn,
                    Words = reply.Words,
                    WordsLanguage = reply.WordsLanguage,
                    Answer = reply.Answer,
                })],
                SignOffs = [.. card.SignOffs.OrderBy(signed => signed.Position)
                    .Select(signed => new SignOffRow { Role = signed.Role, Name = signed.Name, On = signed.On })],
            },
            [.. demands.Where(demand => demand.IsAskedIn(card.Year)).Select(demand => new DemandName(demand.Code, demand.Title))]);
    }
}
