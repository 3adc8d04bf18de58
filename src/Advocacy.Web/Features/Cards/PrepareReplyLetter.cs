using Advocacy.Domain.Cards;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Cards;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Cards;

/// <summary>One demand of a year's draft as it will be printed, for the letter that asks its authority for a reply.</summary>
/// <remarks>From the facts the draft is typeset from; a draft that holds what is no longer public is shown to nobody.</remarks>
[AllowedTo(Role.Editor)]
public sealed record PrepareReplyLetter(int Year, string Demand, Language Language) : IQuery<JudgementToAnswer>;

/// <param name="Signs">The card's, for the sheet.</param>
public sealed record JudgementToAnswer(DemandSection Demand, CardSigns Signs);

internal sealed class PrepareReplyLetterHandler(AdvocacyDb db, CurrentCampaign current) : IRequestHandler<PrepareReplyLetter, JudgementToAnswer>
{
    public async Task<JudgementToAnswer> Handle(PrepareReplyLetter query, CancellationToken cancel)
    {
        var draft = await db.ProgressCards.AsNoTracking().Where(card => card.Year == query.Year && card.State == CardState.Draft && card.FrozenFacts != null)
            .Select(card => new { card.FrozenFacts, card.FactsSha256 }).FirstOrDefaultAsync(cancel) ?? throw new NotFoundException("A draft");
        if ((await db.DraftDiffers(query.Year, current, cancel)).AreWithheld() || FrozenFacts.Read(draft.FrozenFacts!) is not { } facts)
        {
            throw new NotFoundException("A draft that may be shown");
        }

        var card = CardWriting.Write(facts, draft.FactsSha256!, query.Language);
        return new(card.Demands.FirstOrDefault(demand => demand.Code == query.Demand) ?? throw new NotFoundException("A demand"), card.Signs);
    }
}
