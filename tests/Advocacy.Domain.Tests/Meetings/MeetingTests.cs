using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Meetings;
using Advocacy.Tests;

namespace Advocacy.Domain.Tests.Meetings;

public sealed class MeetingTests
{
    private static readonly Campaign Campaign = Some.Campaign();

    [Test]
    public void A_meeting_is_logged_only_after_it_has_taken_place() => Assert.That(
        () => Log(Some.MeetingEntry(Campaign, heldOn: FuzzyDate.Day(Some.Today.AddDays(1)))),
        Breaks.Rule(MeetingRules.HasTakenPlace));

    [Test]
    public void A_meeting_held_today_may_be_logged_today() =>
        Assert.That(Log(Some.MeetingEntry(Campaign)).HeldOn, Is.EqualTo(FuzzyDate.Day(Some.Today)));

    [Test]
    public void A_meeting_of_this_month_may_be_logged_before_the_month_is_over() => Assert.That(
        Log(Some.MeetingEntry(Campaign, heldOn: FuzzyDate.Month(2026, 3))).HeldOn.Latest, Is.GreaterThan(Some.Today));

    [Test]
    public void A_meeting_names_at_least_one_official() => Assert.That(
        () => Log(Some.MeetingEntry(Campaign, attendances: [new(AttendanceSide.Ours, null, null, "Two of us")])),
        Breaks.Rule(MeetingRules.NamesAnOfficial));

    [Test]
    public void A_meeting_concerns_at_least_one_demand() => Assert.That(
        () => Log(Some.MeetingEntry(Campaign, demands: [])), Breaks.Rule(MeetingRules.ConcernsADemand));

    [Test]
    public void A_meeting_concerns_only_demands_of_its_campaign() => Assert.That(
        () => Log(Some.MeetingEntry(Campaign, demands: [Some.Demand(Some.Campaign("other")).Id])),
        Breaks.Rule(CampaignRules.DemandIsItsOwn));

    [Test]
    public void A_meeting_says_what_came_of_it() => Assert.That(
        () => Log(Some.MeetingEntry(Campaign, noneMade: false)), Breaks.Rule(MeetingRules.SaysWhatCameOfIt));

    [Test]
    public void A_meeting_with_a_commitment_does_not_say_that_none_was_made() => Assert.That(
        () => Log(Some.MeetingEntry(Campaign, commitments: [Promise()], noneMade: true)),
        Breaks.Rule(MeetingRules.SaysWhatCameOfIt));

    [Test]
    public void Each_participant_is_somebody() => Assert.That(
        () => Log(Some.MeetingEntry(Campaign, attendances: [new(AttendanceSide.Official, null, null, " ")])),
        Breaks.Rule(MeetingRules.SaysWhoTookPart));

    [Test]
    public void A_cabinet_may_take_part_without_a_name()
    {
        var post = Guid.CreateVersion7();

        var meeting = Log(Some.MeetingEntry(Campaign, attendances: [new(AttendanceSide.Official, null, post)]));

        Assert.That(meeting.Attendances.Single().PostId, Is.EqualTo(post));
    }

    [Test]
    public void What_was_promised_at_a_meeting_keeps_the_meeting()
    {
        var meeting = Log(Some.MeetingEntry(Campaign, commitments: [Promise()], noneMade: false));

        Assert.That(meeting.Commitments.Single().MeetingId, Is.EqualTo(meeting.Id));
    }

    private static Meeting Log(MeetingEntry entry) => Meeting.Log(Campaign, entry, Some.Today);

    private static CommitmentEntry Promise() => Some.CommitmentEntry(Campaign, Guid.CreateVersion7());
}
