using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Tests;

namespace Advocacy.Domain.Tests.Commitments;

public sealed class ReadBackTests
{
    private static readonly Campaign Campaign = Some.Campaign();
    private static readonly FuzzyDate Sent = FuzzyDate.Day(Some.Today);

    private readonly Commitment _commitment = Commitment.Record(Campaign, Some.CommitmentEntry(Campaign, Guid.NewGuid()));

    [Test]
    public void A_letter_repeats_what_was_understood() => Assert.That(
        () => _commitment.IsReadBack(new(Sent, " ", Language.French), Some.Today), Breaks.Rule(CommitmentRules.LetterSaysWhatWasUnderstood));

    [TestCase(-1)]
    [TestCase(1)]
    public void A_letter_is_sent_after_the_commitment_and_no_later_than_today(int days) => Assert.That(
        () => _commitment.IsReadBack(new(FuzzyDate.Day(Some.Today.AddDays(days)), "You said", Language.English), Some.Today),
        Breaks.Rule(CommitmentRules.LetterFollowsTheCommitment));

    [TestCase(ReplyKind.Confirmed, ReadBack.Confirmed)]
    [TestCase(ReplyKind.Corrected, ReadBack.Corrected)]
    [TestCase(ReplyKind.Denied, ReadBack.Denied)]
    [TestCase(ReplyKind.Silence, ReadBack.Uncontested)]
    public void A_reply_says_where_the_commitment_stands_from_its_day_on(ReplyKind kind, ReadBack then)
    {
        var letter = Some.Letter(_commitment);
        var day = Some.Today.AddDays(30);

        _commitment.IsAnswered(letter, new(kind, FuzzyDate.Day(day), "We never said so.", Language.English));

        Assert.That(
            (_commitment.ReadBackAsKnownOn(Some.Today), _commitment.ReadBackAsKnownOn(day.AddDays(-1)), _commitment.ReadBackAsKnownOn(day), _commitment.ReadBack),
            Is.EqualTo((ReadBack.Recorded, ReadBack.ReadBack, then, then)));
    }

    [Test]
    public void What_comes_after_silence_counts_instead()
    {
        var letter = Some.Letter(_commitment);
        _commitment.IsAnswered(letter, new(ReplyKind.Silence, FuzzyDate.Day(Some.Today.AddDays(30))));

        _commitment.IsAnswered(letter, new(ReplyKind.Confirmed, FuzzyDate.Day(Some.Today.AddDays(40))));

        Assert.That(_commitment.ReadBack, Is.EqualTo(ReadBack.Confirmed));
    }

    [Test]
    public void Another_letter_waits_for_a_reply_of_its_own()
    {
        _commitment.IsAnswered(Some.Letter(_commitment), new(ReplyKind.Confirmed, FuzzyDate.Day(Some.Today.AddDays(5))));

        Some.Letter(_commitment);

        Assert.That(_commitment.ReadBack, Is.EqualTo(ReadBack.ReadBack));
    }

    [Test]
    public void A_reply_comes_after_its_letter()
    {
        var letter = Some.Letter(_commitment);

        Assert.That(() => _commitment.IsAnswered(letter, new(ReplyKind.Confirmed, Sent)), Breaks.Rule(CommitmentRules.ReplyFollowsItsLetter));
    }

    [TestCase(ReplyKind.Corrected)]
    [TestCase(ReplyKind.Denied)]
    public void A_correction_or_a_denial_is_kept_in_its_words(ReplyKind kind)
    {
        var letter = Some.Letter(_commitment);

        Assert.That(
            () => _commitment.IsAnswered(letter, new(kind, FuzzyDate.Day(Some.Today.AddDays(5)), " ")), Breaks.Rule(CommitmentRules.ReplyKeepsItsWords));
    }

    [Test]
    public void Silence_counts_only_after_the_date_asked_for()
    {
        var letter = Some.Letter(_commitment);

        Assert.That(
            () => _commitment.IsAnswered(letter, new(ReplyKind.Silence, letter.AnswerBy!)), Breaks.Rule(CommitmentRules.SilenceIsCountedOnceDue));
        Assert.That((letter.IsLate(letter.AnswerBy!.Latest), letter.IsLate(letter.AnswerBy.Latest.AddDays(1))), Is.EqualTo((false, true)));
    }

    [Test]
    public void Silence_counts_only_where_nothing_came()
    {
        var letter = Some.Letter(_commitment);
        _commitment.IsAnswered(letter, new(ReplyKind.Confirmed, FuzzyDate.Day(Some.Today.AddDays(5))));

        Assert.That(
            () => _commitment.IsAnswered(letter, new(ReplyKind.Silence, FuzzyDate.Day(Some.Today.AddDays(30)))), Breaks.Rule(CommitmentRules.SilenceIsCountedOnceDue));
        Assert.That(_commitment.ReadBack, Is.EqualTo(ReadBack.Confirmed));
    }
}
