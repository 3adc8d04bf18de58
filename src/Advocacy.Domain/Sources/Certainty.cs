namespace Advocacy.Domain.Sources;

/// <summary>How sure we are that what is recorded is what the sources say.</summary>
public enum Certainty
{
    /// <summary>Read in a source that can be trusted for it.</summary>
    High,
    /// <summary>Inferred, read in part only, or told by one secondary source.</summary>
    Medium,
    Low,
}
