using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Tests;

namespace Advocacy.Domain.Tests.Meetings;

public sealed class MeetingCorrectionTests
{
    private static readonly Campaign Campaign = Some.Campaign();
    private static readonly FuzzyDate First = Some.Day(2025, 1, 5);
    private static readonly FuzzyDate Later = Some.Day(2025, 2, 5);

    private readonly Meeting _meeting = Meeting.Log(Campaign, Some.MeetingEntry(Campaign, First, noneMade: false, commitments:
    [
        Some.CommitmentEntry(Campaign, Guid.NewGuid(), due: FuzzyDate.Month(2025, 3)) with { MadeOn = First },
        Some.CommitmentEntry(Campaign, Guid.NewGuid()) with { MadeOn = FuzzyDate.Year(2024) },
    ]), Some.Today);

    [Test]
    public void What_stood_there_stays_with_the_reason_and_what_was_promised_that_day_follows()
    {
        _meeting.Correct(Facts() with { HeldOn = Later, Notes = "Other notes" }, Some.Text("The agenda says so"), Some.Today);

        var correction = _meeting.Corrections.Single();
        Assert.Multiple(() =>
        {
            Assert.That((_meeting.HeldOn, _meeting.Notes), Is.EqualTo((Later, "Other notes")));
            Assert.That((correction.HeldOn, correction.Reason, correction.CorrectedOn), Is.EqualTo((First, Some.Text("The agenda says so"), Some.Today)));
            Assert.That(_meeting.Commitments.Select(made => made.MadeOn), Is.EqualTo([Later, FuzzyDate.Year(2024)]));
        });
    }

    [Test]
    public void A_correction_says_what_was_wrong() => Assert.That(
        () => _meeting.Correct(Facts() with { HeldOn = Later }, LocalText.Empty, Some.Today), Breaks.Rule(MeetingRules.CorrectionHasAReason));

    [Test]
    public void A_correction_changes_something() => Assert.That(
        () => _meeting.Correct(Facts(), Some.Text(), Some.Today), Breaks.Rule(MeetingRules.CorrectionChangesSomething));

    [Test]
    public void A_meeting_to_come_is_none() => Assert.That(
        () => _meeting.Correct(Facts() with { HeldOn = FuzzyDate.Day(Some.Today.AddDays(1)) }, Some.Text(), Some.Today), Breaks.Rule(MeetingRules.HasTakenPlace));

    [Test]
    public void A_day_after_what_was_promised_then_is_due_is_refused_and_changes_nothing()
    {
        Assert.That(
            () => _meeting.Correct(Facts() with { HeldOn = Some.Day(2025, 5, 1) }, Some.Text(), Some.Today), Breaks.Rule(CommitmentRules.IsDueAfterItWasMade));
        Assert.That((_meeting.HeldOn, _meeting.Corrections.Count), Is.EqualTo((First, 0)));
    }

    private MeetingFacts Facts() =>
        new(_meeting.Kind, _meeting.HeldOn, _meeting.Subject, _meeting.Place, _meeting.Notes, _meeting.NotesLanguage);
}
