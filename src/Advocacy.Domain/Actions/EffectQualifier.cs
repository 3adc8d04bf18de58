namespace Advocacy.Domain.Actions;

/// <summary>What limits an effect on a demand.</summary>
public enum EffectQualifier
{
    /// <summary>Words only: a question, an answer, a promise.</summary>
    Words,
    /// <summary>It answers a part of what is asked.</summary>
    Partly,
    NonBinding,
    Temporary,
    /// <summary>Announced, not done.</summary>
    Announced,
    /// <summary>It helps without being what is asked.</summary>
    Supports,
    /// <summary>It describes how things stand; nobody acted.</summary>
    StateOfAffairs,
}
