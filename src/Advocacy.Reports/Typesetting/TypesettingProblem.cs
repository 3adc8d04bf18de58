namespace Advocacy.Reports.Typesetting;

/// <summary>Why a card could not be set; each has its sentence in every language of the interface.</summary>
public enum TypesettingProblem
{
    /// <summary>Node.js is not installed, or not under the configured name.</summary>
    NodeMissing,
    /// <summary>The templates or their npm packages are not where the application looks for them.</summary>
    PackagesMissing,
    /// <summary>No answer within the time limit; the engine was stopped.</summary>
    Hung,
    /// <summary>The engine ended, talked nonsense or outgrew its memory; the next card starts it afresh.</summary>
    Crashed,
    /// <summary>The engine works, but refused this card.</summary>
    Rejected,
    /// <summary>A text has no room in its place even at its smallest size; the detail names it.</summary>
    TooLong,
    /// <summary>Characters that no font of the house has a shape for; the detail names each text, a line each, with a tab before them.</summary>
    Shapeless,
}
