using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Demands;

/// <summary>What a demand asks, of whom, in which years, and what requires it anyway: without all that was said and done about it.</summary>
[AllowedToMembers]
public sealed record ViewDemandAsked(string Code) : IQuery<DemandAsked>;

internal sealed class ViewDemandAskedHandler(AdvocacyDb db) : IRequestHandler<ViewDemandAsked, DemandAsked>
{
    public async Task<DemandAsked> Handle(ViewDemandAsked query, CancellationToken cancel) =>
        await db.WithLineage(await db.ReadDemandAsked(query.Code, cancel), cancel);
}
