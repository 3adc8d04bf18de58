using Advocacy.Tests;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Meetings;

public sealed class ReadMeetingFileTests : AppTest
{
    [Test]
    public async Task A_file_of_another_meeting_is_not_there()
    {
        var (meeting, other) = (Some.Meeting(Campaign), Some.Meeting(Campaign));
        var file = other.Attach(new("memo.txt", "text/plain", 1, new string('a', 64)), Today);
        await Given(meeting, other);
        As(Role.Board);

        Assert.That(() => Send(new ReadMeetingFile(meeting.Id, file.Id)), Throws.InstanceOf<NotFoundException>());
    }
}
