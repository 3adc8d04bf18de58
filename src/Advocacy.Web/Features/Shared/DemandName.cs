using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Languages;
using AutoMapper;

namespace Advocacy.Web.Features.Shared;

/// <summary>A demand as lists and links name it.</summary>
public sealed record DemandName(string Code, LocalText Title);

internal sealed class DemandNameProjection : Profile
{
    public DemandNameProjection() => CreateProjection<Demand, DemandName>();
}
