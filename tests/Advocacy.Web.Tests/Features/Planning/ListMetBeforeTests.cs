using Advocacy.Domain.Meetings;
using Advocacy.Tests;
using Advocacy.Web.Features.Planning;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Planning;

public sealed class ListMetBeforeTests : PlanTest
{
    [Test]
    public async Task The_last_meetings_with_whoever_is_expected_come_first()
    {
        await Given(
            Meeting.Log(Campaign, Some.MeetingEntry(Campaign, Some.Day(2024, 1, 5), [new(AttendanceSide.Official, Minister.Id, null)]), Today),
            Meeting.Log(Campaign, Some.MeetingEntry(Campaign, Some.Day(2026, 1, 5), [new(AttendanceSide.Official, Minister.Id, null)]), Today));
        var met = await Send(new ListMetBefore(await Send(Plan())));
        Assert.That(met.Select(meeting => meeting.HeldOn), Is.EqualTo([Some.Day(2026, 1, 5), Some.Day(2024, 1, 5)]));
    }

    [Test]
    public void A_plan_that_is_none_is_not_found() =>
        Assert.That(() => Send(new ListMetBefore(Guid.NewGuid())), Throws.TypeOf<NotFoundException>());
}
