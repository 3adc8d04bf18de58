namespace Advocacy.Domain.Commitments;

/// <summary>What became of a commitment.</summary>
public enum CommitmentState
{
    Open,
    Kept,
    PartlyKept,
    Broken,
    /// <summary>Events made it pointless.</summary>
    Overtaken,
    Withdrawn,
}
