namespace Advocacy.Domain.Judging;

/// <summary>What the record must hold before a level may be given.</summary>
public enum EvidenceGate
{
    None,
    /// <summary>An action that hinders the demand, adopted or further, or the end of one that advanced it, with evidence.</summary>
    AdoptedHindrance,
    /// <summary>An action that advances the demand, adopted or further, with evidence.</summary>
    AdoptedAction,
    /// <summary>An action that advances the demand, carried out, with evidence that children are served by it.</summary>
    CarriedOutServingChildren,
}
