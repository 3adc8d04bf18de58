using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.Sources;
using Advocacy.Tests;

namespace Advocacy.Domain.Tests.Meetings;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
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
        _meeting.Correct(Campaign, Truth(Facts() with { HeldOn = Later, Notes = "Other notes" }), Some.Text("The agenda says so"), Some.Today);

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
        () => _meeting.Correct(Campaign, Truth(Facts() with { HeldOn = Later }), LocalText.Empty, Some.Today), Breaks.Rule(MeetingRules.CorrectionHasAReason));

    [Test]
    public void A_correction_changes_something() => Assert.That(
        () => _meeting.Correct(Campaign, Truth(), Some.Text(), Some.Today), Breaks.Rule(MeetingRules.CorrectionChangesSomething));

    [Test]
    public void A_meeting_to_come_is_none() => Assert.That(
        () => _meeting.Correct(Campaign, Truth(Facts() with { HeldOn = FuzzyDate.Day(Some.Today.AddDays(1)) }), Some.Text(), Some.Today), Breaks.Rule(MeetingRules.HasTakenPlace));

    [Test]
    public void A_day_after_what_was_promised_then_is_due_is_refused_and_changes_nothing()
    {
        Assert.That(
            () => _meeting.Correct(Campaign, Truth(Facts() with { HeldOn = Some.Day(2025, 5, 1) }), Some.Text(), Some.Today), Breaks.Rule(CommitmentRules.IsDueAfterItWasMade));
        Assert.That((_meeting.HeldOn, _meeting.Corrections.Count), Is.EqualTo((First, 0)));
    }

    [Test]
    public void Who_was_there_what_it_was_about_and_what_shows_it_are_corrected_and_stay_to_be_read()
    {
        var (there, other) = (_meeting.Attendances.Single(), new AttendanceEntry(AttendanceSide.Official, Guid.NewGuid(), null));
        var source = Evidence.Of(Campaign, new("Minutes"));

        _meeting.Correct(Campaign, Truth() with { Attendances = [there.AsEntry(), other], Citations = [source] }, Some.Text("The minutes say so"), Some.Today);
        _meeting.Correct(Campaign, Truth() with { Attendances = [other], Citations = [] }, Some.Text("Those were another day's"), Some.Today);

        var corrections = _meeting.Corrections.OrderBy(correction => correction.Position).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(_meeting.Attendances.Select(present => present.AsEntry()), Is.EqualTo([other]));
            Assert.That(_meeting.Citations, Is.Empty);
            Assert.That(corrections[0].Attendances.Select(present => present.AsEntry()), Is.EqualTo([there.AsEntry()]));
            Assert.That(corrections[1].Attendances.Select(present => present.AsEntry()), Is.EquivalentTo([there.AsEntry(), other]));
            Assert.That(corrections.Select(correction => correction.Sources.Count), Is.EqualTo([0, 1]));
            Assert.That(corrections[1].Demands, Is.EqualTo(_meeting.Demands));
        });
    }

    [Test]
    public void Whoever_stays_is_the_same_participant()
    {
        var there = _meeting.Attendances.Single();

        _meeting.Correct(Campaign, Truth() with { Attendances = [new(AttendanceSide.Ours, null, null, "The chair"), there.AsEntry()] }, Some.Text(), Some.Today);

        Assert.That(_meeting.Attendances, Has.Member(there).And.Count.EqualTo(2));
    }

    [Test]
    public void Somebody_of_theirs_was_there() => Assert.That(
        () => _meeting.Correct(Campaign, Truth() with { Attendances = [new(AttendanceSide.Ours, null, null, "The chair")] }, Some.Text(), Some.Today),
        Breaks.Rule(MeetingRules.NamesAnOfficial));

    [Test]
    public void It_was_about_a_demand() => Assert.That(
        () => _meeting.Correct(Campaign, Truth() with { Demands = [] }, Some.Text(), Some.Today), Breaks.Rule(MeetingRules.ConcernsADemand));

    private MeetingFacts Facts() => _meeting.Facts();

    private MeetingTruth Truth() => Truth(Facts());

    private MeetingTruth Truth(MeetingFacts facts) => new(
        facts, [.. _meeting.Attendances.Select(present => present.AsEntry())], [.. _meeting.Demands.Select(demand => demand.Id)],
        [.. _meeting.Citations.Select(cited => new CitationEntry(cited.Source, cited.Kind, cited.Place, cited.Bearing))]);
}
