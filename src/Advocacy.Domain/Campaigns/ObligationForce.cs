namespace Advocacy.Domain.Campaigns;

/// <summary>Whether what asks it binds the State, or recommends.</summary>
public enum ObligationForce
{
    /// <summary>A law, a treaty, a circular.</summary>
    Binding,
    /// <summary>A monitor, a committee, a parliament that asks the government.</summary>
    Recommended,
}
