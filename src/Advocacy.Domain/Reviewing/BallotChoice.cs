namespace Advocacy.Domain.Reviewing;

/// <summary>What a member of the board answers to one question.</summary>
public enum BallotChoice
{
    Agrees,
    /// <summary>Agrees, and says something that stands in the minutes.</summary>
    AgreesWithRemark,
    /// <summary>Objects, with the reason; whoever judged has to answer it.</summary>
    Objects,
    /// <summary>Takes no part in it, and says which interest stands in the way.</summary>
    Abstains,
}
