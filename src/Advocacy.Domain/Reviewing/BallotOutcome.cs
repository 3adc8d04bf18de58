namespace Advocacy.Domain.Reviewing;

/// <summary>What came of a question put to the board.</summary>
public enum BallotOutcome
{
    /// <summary>Nobody knows yet.</summary>
    Open,
    Approved,
    /// <summary>Somebody objected: whoever judged answers, or judges again.</summary>
    Returned,
    /// <summary>Asked again after an objection, it found no majority: it is to be judged again.</summary>
    Rejected,
    /// <summary>Too few answered, or nobody agreed: it is asked again.</summary>
    Undecided,
    /// <summary>The ballot was called off; nothing was counted.</summary>
    CalledOff,
}
