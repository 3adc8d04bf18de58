using Advocacy.Domain.Cards;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Cards;

/// <summary>Keeps a card typeset in one language and moves its job on; a print of earlier facts is dropped.</summary>
/// <remarks>Answers whether it was kept.</remarks>
[AllowedTo(Role.Application)]
public sealed record KeepCardPrint(Guid JobId, CardPrintEntry Print) : Command<bool>;

internal sealed class KeepCardPrintHandler(AdvocacyDb db) : IRequestHandler<KeepCardPrint, bool>
{
    public async Task<bool> Handle(KeepCardPrint command, CancellationToken cancel)
    {
        var job = await db.TypesettingJobs.Require(job => job.Id == command.JobId, cancel);
        var card = await db.ProgressCards.Include(card => card.Prints).Require(card => card.Id == job.CardId, cancel);
        if (command.Print.FactsSha256 != card.FactsSha256)
        {
            // The facts were frozen anew while it was set: the queue comes back to this language.
            return false;
        }

        card.Keep(command.Print);
        job.Finishes(card.Prints.Count, card.Languages.Count);
        return true;
    }
}
