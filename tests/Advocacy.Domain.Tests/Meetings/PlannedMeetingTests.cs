using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Tests;

namespace Advocacy.Domain.Tests.Meetings;

public sealed class PlannedMeetingTests
{
    private static readonly Campaign Campaign = Some.Campaign();
    private static readonly Guid Post = Guid.NewGuid();

    [Test]
    public void A_plan_expects_somebody_and_concerns_a_demand()
    {
        Assert.That(() => PlannedMeeting.Of(Campaign, Plan() with { Officials = [] }), Breaks.Rule(MeetingRules.NamesAnOfficial));
        Assert.That(() => PlannedMeeting.Of(Campaign, Plan() with { Demands = [] }), Breaks.Rule(MeetingRules.ConcernsADemand));
        Assert.That(() => PlannedMeeting.Of(Campaign, Plan() with { Demands = [Some.Demand(Some.Campaign("other")).Id] }), Breaks.Rule(CampaignRules.DemandIsItsOwn));
    }

    [Test]
    public void It_is_changed_freely_and_whoever_stays_expected_stays_who_they_are()
    {
        var plan = PlannedMeeting.Of(Campaign, Plan());
        var (first, version) = (plan.Officials.Single().Id, plan.Version);

        plan.Change(Campaign, Plan() with { Officials = [new(AttendanceSide.Official, null, Post), new(AttendanceSide.Official, null, null, "An adviser")], LeftOut = [first] });

        Assert.That(plan.Officials.Select(expected => expected.Note), Is.EqualTo((string?[])[null, "An adviser"]));
        Assert.That(plan.Officials.First().Id, Is.EqualTo(first));
        Assert.That((plan.LeftOut, plan.Version == version), Is.EqualTo(((IReadOnlyList<Guid>)[first], false)));
    }

    [Test]
    public void Once_held_or_called_off_it_changes_no_more()
    {
        var held = PlannedMeeting.Of(Campaign, Plan());
        held.TookPlaceAs(Some.Meeting(Campaign));
        var off = PlannedMeeting.Of(Campaign, Plan());
        off.CallOff("They cancelled.");

        foreach (var plan in new[] { held, off })
        {
            Assert.That(plan.Stands, Is.False);
            Assert.That(() => plan.Change(Campaign, Plan()), Breaks.Rule(MeetingRules.PlanStillStands));
            Assert.That(() => plan.CallOff("Again"), Breaks.Rule(MeetingRules.PlanStillStands));
            Assert.That(() => plan.TookPlaceAs(Some.Meeting(Campaign)), Breaks.Rule(MeetingRules.PlanStillStands));
        }
    }

    private static MeetingPlan Plan() => new(
        FuzzyDate.Day(Some.Today.AddDays(10)), null, Some.Text("The residence"), null, [new(AttendanceSide.Official, null, Post)],
        [Some.Demand(Campaign).Id], null, null, Language.English, []);
}
