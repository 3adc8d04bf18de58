using Advocacy.Domain.Reviewing;

namespace Advocacy.Domain.Tests.Reviewing;

public sealed class BallotCountTests
{
    /// <summary>Answers by a letter each: agrees, remarks, objects, abstains.</summary>
    [TestCase("", 1, false, BallotOutcome.Undecided)]
    [TestCase("a", 2, false, BallotOutcome.Undecided)]
    [TestCase("aa", 2, false, BallotOutcome.Approved)]
    [TestCase("ar", 2, false, BallotOutcome.Approved)]
    [TestCase("as", 2, false, BallotOutcome.Approved)]
    [TestCase("ss", 2, false, BallotOutcome.Undecided)]
    [TestCase("aaao", 2, false, BallotOutcome.Returned)]
    [TestCase("o", 2, false, BallotOutcome.Undecided)]
    [TestCase("aaao", 2, true, BallotOutcome.Approved)]
    [TestCase("ao", 2, true, BallotOutcome.Rejected)]
    [TestCase("aoss", 2, true, BallotOutcome.Rejected)]
    [TestCase("arosss", 6, true, BallotOutcome.Approved)]
    [TestCase("aaa", 4, true, BallotOutcome.Undecided)]
    public void What_comes_of_a_question_is_a_table(string answers, int quorum, bool byMajority, BallotOutcome outcome) =>
        Assert.That(BallotCount.Of([.. answers.Select(Choice)], quorum, byMajority), Is.EqualTo(outcome));

    private static BallotChoice Choice(char letter) => letter switch
    {
        'a' => BallotChoice.Agrees,
        'r' => BallotChoice.AgreesWithRemark,
        'o' => BallotChoice.Objects,
        _ => BallotChoice.Abstains,
    };
}
