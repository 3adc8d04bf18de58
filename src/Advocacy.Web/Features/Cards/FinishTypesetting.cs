using Advocacy.Domain.Cards;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Cards;

/// <summary>Closes a job that was left open though its card is printed in every language.</summary>
[AllowedTo(Role.Application)]
public sealed record FinishTypesetting(Guid JobId) : Command<bool>;

internal sealed class FinishTypesettingHandler(AdvocacyDb db) : IRequestHandler<FinishTypesetting, bool>
{
    public async Task<bool> Handle(FinishTypesetting command, CancellationToken cancel)
    {
        var job = await db.TypesettingJobs.Require(job => job.Id == command.JobId, cancel);
        var languages = await db.ProgressCards.Where(card => card.Id == job.CardId).Select(card => card.Languages).SingleAsync(cancel);
        job.Finishes(await db.Set<CardPrint>().CountAsync(print => print.CardId == job.CardId, cancel), languages.Count);
        return true;
    }
}
