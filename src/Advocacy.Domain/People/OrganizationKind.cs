namespace Advocacy.Domain.People;

/// <summary>What a body is to the campaign.</summary>
public enum OrganizationKind
{
    Government,
    Parliament,
    Agency,
    Police,
    Judiciary,
    Monitor,
    International,
    NonGovernmental,
    Company,
    Media,
}
