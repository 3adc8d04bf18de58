using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Tests;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Meetings;

public sealed class ViewMeetingTests : AppTest
{
    [Test]
    public async Task A_post_that_attended_without_a_name_says_who_held_it_that_day()
    {
        var (post, holder) = (Some.Post(), Some.Person("A. First"));
        var meeting = Meeting.Log(Campaign, Some.MeetingEntry(
            Campaign, Some.Day(2022, 5, 5), [new(AttendanceSide.Official, null, post.Id)]), Today);
        await Given(post, holder, Membership.Of(holder, post, new(Some.Day(2020, 10, 1), true, Some.Day(2024, 9, 30), true), LocalText.Empty, []));
        await Given(meeting);
        As(Role.Board);

        Assert.That((await Send(new ViewMeeting(meeting.Id))).Participants.Single().Holders, Is.EqualTo(["A. First"]));
    }

    [Test]
    public void One_that_is_not_there_is_not_found()
    {
        As(Role.Board);

        Assert.That(() => Send(new ViewMeeting(Guid.NewGuid())), Throws.TypeOf<NotFoundException>());
    }
}
