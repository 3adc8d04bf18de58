using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Demands;

/// <summary>The petition's demands, each with where it stands and how it got there.</summary>
[AllowedToMembers, Kept]
public sealed record ListDemands : IQuery<IReadOnlyList<DemandStanding>>;

internal sealed class ListDemandsHandler(DemandStandings standings) : IRequestHandler<ListDemands, IReadOnlyList<DemandStanding>>
{
    public Task<IReadOnlyList<DemandStanding>> Handle(ListDemands query, CancellationToken cancel) => standings.Read(cancel);
}
