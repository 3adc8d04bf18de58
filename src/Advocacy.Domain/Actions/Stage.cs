namespace Advocacy.Domain.Actions;

/// <summary>How far an act has come.</summary>
public enum Stage
{
    /// <summary>Raised in parliament; nobody in government has moved yet.</summary>
    Asked,
    Announced,
    Drafted,
    Adopted,
    Published,
    InForce,
    Funded,
    CarriedOut,
    Evaluated,
    Lapsed,
    Repealed,
}
