using Advocacy.Domain.Cards;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Reviewing;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Cards;

/// <summary>Publishes a card as it is typeset; from then on it never changes.</summary>
[AllowedTo(Role.Editor)]
public sealed record PublishProgressCard : Command<int>
{
    public Guid CardId { get; init; }

    /// <summary>The version the editor looked at.</summary>
    public Guid Version { get; init; }

    /// <summary>Ticked by whoever has read what the card lacks; asked only where it lacks something.</summary>
    public bool IsMeant { get; init; }
}

internal sealed class PublishProgressCardHandler(AdvocacyDb db, CurrentActor actor, CurrentCampaign current, TimeProvider clock)
    : IRequestHandler<PublishProgressCard, int>
{
    public async Task<int> Handle(PublishProgressCard command, CancellationToken cancel)
    {
        var card = await db.CardsWithAllTheyPrint().Include(card => card.Prints).Require(card => card.Id == command.CardId, cancel);
        card.MustStillBe(command.Version);
        // Whoever is fast enough to change the record waits their turn until this is published or refused.
        CardRules.SaysWhatIsPublicOnRecord.Requires(card.State != CardState.Draft
            || await new DraftCheck(db).Of(card, await db.CampaignOfCards(current.Id, cancel), cancel) is []);
        CardRules.IsPublishedKnowingly.Requires(command.IsMeant || card.State != CardState.Draft || (await db.QuestionsOf(card.Id, cancel)).IsNone);
        // Its id, not its name: a name could never be erased from the journal's chain.
        card.Publish(actor.Value.Id ?? "", clock.Now());
        // Asked last: what else stands in the way is mended first, and may have to be approved anew.
        CardRules.IsApprovedByTheBoard.Requires((await db.NotYetApproved(card, cancel)).Count == 0);
        return card.Year;
    }
}
