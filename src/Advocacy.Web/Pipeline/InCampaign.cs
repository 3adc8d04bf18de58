using System.Reflection;
using Advocacy.Web.Campaigns;

namespace Advocacy.Web.Pipeline;

/// <summary>Says that a request is about no campaign, or about all of them.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AcrossCampaignsAttribute : Attribute;

/// <summary>Answers that nothing is there when a campaign's request comes without a campaign.</summary>
internal sealed class InCampaign<TRequest, TResult>(CurrentCampaign campaign) : Step<TRequest, TResult>
{
    private static readonly bool IsAcross = typeof(TRequest).GetCustomAttribute<AcrossCampaignsAttribute>() is not null;

    protected override Task<TResult> Run(TRequest request, Func<Task<TResult>> next, CancellationToken cancel) =>
        IsAcross || campaign.IsChosen ? next() : throw new NotFoundException("A campaign");
}
