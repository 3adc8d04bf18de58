using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Cards;

/// <summary>Says why a job could not be done.</summary>
/// <param name="Problem">The key of the sentence a person reads.</param>
[AllowedTo(Role.Application)]
public sealed record FailTypesetting(Guid JobId, string Problem, string? Detail) : Command<bool>;

internal sealed class FailTypesettingHandler(AdvocacyDb db) : IRequestHandler<FailTypesetting, bool>
{
    public async Task<bool> Handle(FailTypesetting command, CancellationToken cancel)
    {
        (await db.TypesettingJobs.Require(job => job.Id == command.JobId, cancel)).Fails(command.Problem, command.Detail);
        return true;
    }
}
