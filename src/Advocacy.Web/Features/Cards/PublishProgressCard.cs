using Advocacy.Web.Data;
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
}

internal sealed class PublishProgressCardHandler(AdvocacyDb db, CurrentActor actor, TimeProvider clock)
    : IRequestHandler<PublishProgressCard, int>
{
    public async Task<int> Handle(PublishProgressCard command, CancellationToken cancel)
    {
        var card = await db.ProgressCards.Include(card => card.Prints).Require(card => card.Id == command.CardId, cancel);
        card.MustStillBe(command.Version);
        card.Publish(actor.Value.Name, clock.Now());
        return card.Year;
    }
}
