namespace Advocacy.Domain.Commitments;

/// <summary>How far somebody bound themselves, weakest first.</summary>
public enum CommitmentStrength
{
    PersonalOpinion,
    WillLookInto,
    Conditional,
    Promise,
    Written,
    Public,
}
