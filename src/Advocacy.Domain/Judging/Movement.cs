namespace Advocacy.Domain.Judging;

/// <summary>What a year did to a demand, apart from where it stands.</summary>
public enum Movement
{
    /// <summary>There is no earlier judgement to compare with.</summary>
    NotComparable,
    Backward,
    Unchanged,
    Forward,
}
