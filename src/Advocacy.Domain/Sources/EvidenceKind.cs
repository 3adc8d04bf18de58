namespace Advocacy.Domain.Sources;

/// <summary>Whether a source is the act itself or speaks of it.</summary>
public enum EvidenceKind
{
    Primary,
    Secondary,
}
