using Advocacy.Tests;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Meetings;

public sealed class ListMeetingsTests : AppTest
{
    [Test]
    public async Task They_stand_latest_first()
    {
        await Given(Some.Meeting(Campaign, Some.Day(2011, 7, 28)));
        await Given(Some.Meeting(Campaign, Some.Day(2025, 1, 5)));
        As(Role.Board);

        Assert.That((await Send(new ListMeetings())).Lines.Select(meeting => meeting.HeldOn), Is.EqualTo([Some.Day(2025, 1, 5), Some.Day(2011, 7, 28)]));
    }
}
