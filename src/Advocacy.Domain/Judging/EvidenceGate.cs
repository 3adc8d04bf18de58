namespace Advocacy.Domain.Judging;

/// <summary>What the record must hold before a level may be given.</summary>
public enum EvidenceGate
{
    None,
    /// <summary>An action that hinders the demand, adopted or further, or the end of one that advanced it, with evidence.</summary>
    AdoptedHindrance,
    /// <summary>An action that advances the demand, adopted or further, with evidence.</summary>
    AdoptedAction,
    /// <summary>An action that advances the demand, in force or further, with evidence: an adopted text binds nobody yet.</summary>
    InForceAction,
    /// <summary>An action that advances the demand, with its money or further, with evidence: an unfunded promise opens no door.</summary>
    FundedAction,
    /// <summary>An action that advances the demand, carried out, with evidence that children are served by it.</summary>
    CarriedOutServingChildren,
}
