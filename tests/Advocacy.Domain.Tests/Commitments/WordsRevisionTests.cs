using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Tests;

namespace Advocacy.Domain.Tests.Commitments;

public sealed class WordsRevisionTests
{
    private static readonly Campaign Campaign = Some.Campaign();
    private static readonly FuzzyDate Known = FuzzyDate.Day(Some.Today.AddDays(9));
    private static readonly SaidWords Other = new("We will study the circular.", Language.English, false);

    private readonly Commitment _commitment = Commitment.Record(Campaign, Some.CommitmentEntry(Campaign, Guid.NewGuid()));

    [Test]
    public void The_words_as_recorded_stay_and_a_day_is_told_by_what_was_known_on_it()
    {
        _commitment.IsWordedInstead(Other, Known, Some.Text("The cabinet corrected it"), []);

        Assert.Multiple(() =>
        {
            Assert.That((_commitment.Words, _commitment.FirstWords), Is.EqualTo((Other.Words, "We will revise the circular.")));
            Assert.That(_commitment.WordsAsKnownOn(Known.Latest), Is.EqualTo(Other));
            Assert.That(_commitment.WordsAsKnownOn(Known.Latest.AddDays(-1)), Is.EqualTo(new SaidWords("We will revise the circular.", Language.English, false)));
        });
    }

    [Test]
    public void Other_words_have_a_reason() => Assert.That(
        () => _commitment.IsWordedInstead(Other, Known, LocalText.Empty, []), Breaks.Rule(CommitmentRules.OtherWordsHaveAReason));

    [Test]
    public void Other_words_are_not_those_on_record() => Assert.That(
        () => _commitment.IsWordedInstead(new(_commitment.Words + " ", Language.English, false), Known, Some.Text(), []),
        Breaks.Rule(CommitmentRules.OtherWordsDiffer));

    [Test]
    public void No_words_at_all_are_none() => Assert.That(
        () => _commitment.IsWordedInstead(Other with { Words = " " }, Known, Some.Text(), []), Breaks.Rule(CommitmentRules.KeepsTheWords));
}
