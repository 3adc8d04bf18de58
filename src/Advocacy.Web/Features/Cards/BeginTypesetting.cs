using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Cards;

/// <summary>Says which language a job is at.</summary>
[AllowedTo(Role.Application)]
public sealed record BeginTypesetting(Guid JobId, Language Language) : Command<bool>;

internal sealed class BeginTypesettingHandler(AdvocacyDb db) : IRequestHandler<BeginTypesetting, bool>
{
    public async Task<bool> Handle(BeginTypesetting command, CancellationToken cancel)
    {
        (await db.TypesettingJobs.Require(job => job.Id == command.JobId, cancel)).Begins(command.Language);
        return true;
    }
}
