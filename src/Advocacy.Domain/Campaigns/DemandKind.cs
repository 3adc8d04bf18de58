namespace Advocacy.Domain.Campaigns;

/// <summary>What would have to change for a demand to be met.</summary>
public enum DemandKind
{
    Law,
    Budget,
    Institution,
    Service,
    Practice,
}
