namespace Advocacy.Domain.Actions;

/// <summary>What an act or a finding means for a demand.</summary>
public enum Effect
{
    Unclear,
    Hinders,
    Neutral,
    Advances,
}
