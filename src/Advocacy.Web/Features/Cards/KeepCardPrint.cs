using Advocacy.Domain.Cards;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Cards;

/// <summary>Keeps a card typeset in one language and moves its job on.</summary>
[AllowedTo(Role.Application)]
public sealed record KeepCardPrint(Guid JobId, CardPrintEntry Print) : Command<bool>;

internal sealed class KeepCardPrintHandler(AdvocacyDb db) : IRequestHandler<KeepCardPrint, bool>
{
    public async Task<bool> Handle(KeepCardPrint command, CancellationToken cancel)
    {
        var job = await db.TypesettingJobs.Require(job => job.Id == command.JobId, cancel);
        var card = await db.ProgressCards.Include(card => card.Prints).Require(card => card.Id == job.CardId, cancel);
        card.Keep(command.Print);
        job.Finishes(command.Print.Language);
        return true;
    }
}
