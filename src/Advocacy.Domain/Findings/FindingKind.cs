namespace Advocacy.Domain.Findings;

/// <summary>In what form an outside body speaks.</summary>
public enum FindingKind
{
    Finding,
    ExpertReport,
    /// <summary>A figure the body counts.</summary>
    Indicator,
}
