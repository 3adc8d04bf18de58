namespace Advocacy.Domain.Reviewing;

/// <summary>The arithmetic of a ballot.</summary>
public static class BallotCount
{
    /// <summary>What comes of a question.</summary>
    /// <param name="answers">What those who may answer it answered; who didn't is left out.</param>
    /// <param name="quorum">How many have to answer, in whatever way.</param>
    /// <param name="byMajority">True when an objection was maintained against: it no longer holds up by itself.</param>
    public static BallotOutcome Of(IReadOnlyCollection<BallotChoice> answers, int quorum, bool byMajority)
    {
        var agree = answers.Count(answer => answer is BallotChoice.Agrees or BallotChoice.AgreesWithRemark);
        var against = answers.Count(answer => answer == BallotChoice.Objects);
        return answers.Count < quorum || agree + against == 0 ? BallotOutcome.Undecided
            : against == 0 ? BallotOutcome.Approved
            : !byMajority ? BallotOutcome.Returned
            : agree > against ? BallotOutcome.Approved : BallotOutcome.Rejected;
    }
}
