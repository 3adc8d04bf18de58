namespace Advocacy.Domain.Judging;

/// <summary>How near two people came who judged the same without knowing of each other.</summary>
public enum Agreement
{
    /// <summary>They gave the same level.</summary>
    Same,
    /// <summary>Their levels stand next to each other.</summary>
    Near,
    /// <summary>There is a level between theirs, or one of them saw too little to assess.</summary>
    Apart,
}

public static class Agreements
{
    /// <param name="first">The level that counts.</param>
    /// <param name="second">What the second judge gave, by the same version of the rubric.</param>
    public static Agreement With(this Level first, Level second) =>
        first == second ? Agreement.Same
        : first == Level.NotAssessed || second == Level.NotAssessed || Math.Abs(first - second) > 1 ? Agreement.Apart
        : Agreement.Near;
}
