namespace Advocacy.Domain.Reviewing;

/// <summary>What the board said of a year, over all its ballots.</summary>
public static class BoardApproval
{
    /// <summary>Whether a part of a card was approved as it stands: that hash, and no other.</summary>
    public static bool Approves(this IEnumerable<Ballot> ballots, Guid? demandId, string sha256) =>
        ballots.SelectMany(ballot => ballot.Questions).Any(question =>
            question.DemandId == demandId && question.Sha256 == sha256 && question.Outcome == BallotOutcome.Approved);

    /// <summary>Whether a part that wasn't approved may be asked now, and by which count.</summary>
    /// <param name="ballots">Those of the year.</param>
    /// <returns>True when the majority decides, since whoever judged stays by it against an objection.</returns>
    /// <exception cref="Rules.RuleBrokenException">It was returned and nobody answered the objection, or it was rejected, and it was not judged again.</exception>
    public static bool AskedByMajority(this IEnumerable<Ballot> ballots, Guid? demandId, string sha256)
    {
        var last = ballots.OrderBy(ballot => ballot.Round).SelectMany(ballot => ballot.Questions)
            .LastOrDefault(question => question.DemandId == demandId && question.Outcome is not (BallotOutcome.CalledOff or BallotOutcome.Undecided));
        if (last is null || last.Sha256 != sha256)
        {
            return false;
        }

        BallotRules.ObjectionComesFirst.Requires(last is { Outcome: BallotOutcome.Returned, Answer: ObjectionAnswer.Maintains });
        return true;
    }
}
