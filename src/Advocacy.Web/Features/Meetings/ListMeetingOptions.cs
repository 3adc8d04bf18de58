using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Languages;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using AutoMapper;
using AutoMapper.QueryableExtensions;
using MediatR;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Meetings;

/// <summary>What a meeting may be about and who may have attended it.</summary>
[AllowedToMembers, Kept]
public sealed record ListMeetingOptions : IQuery<MeetingOptions>;

/// <param name="Demands">In the petition's order.</param>
/// <param name="Officials">What may be typed to mean somebody on record.</param>
public sealed record MeetingOptions(
    IReadOnlyList<DemandOption> Demands, IReadOnlyList<string> Officials);

public sealed record DemandOption(Guid Id, string Code, LocalText Title);

internal sealed class DemandOptionProjection : Profile
{
    public DemandOptionProjection() => CreateProjection<Demand, DemandOption>();
}

internal static class DemandOptions
{
    public static IReadOnlyList<SelectListItem> AsOptions(this IEnumerable<DemandOption> demands) =>
        [.. demands.Select(demand => new SelectListItem($"{demand.Code} {demand.Title.ForReader()}", demand.Id.ToString()))];
}

internal sealed class ListMeetingOptionsHandler(AdvocacyDb db, IProjections projections, CurrentCampaign current) : IRequestHandler<ListMeetingOptions, MeetingOptions>
{
    public async Task<MeetingOptions> Handle(ListMeetingOptions query, CancellationToken cancel)
    {
        var demands = await db.Demands.OrderBy(demand => demand.Position)
            .ProjectTo<DemandOption>(projections).ToListAsync(cancel);
        var officials = await Officials.Read(db, current, cancel);
        return new(demands, officials.Suggestions(Wording.Language));
    }
}
