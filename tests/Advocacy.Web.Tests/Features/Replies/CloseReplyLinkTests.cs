using Advocacy.Domain.Reviewing;
using Advocacy.Web.Features.Replies;

namespace Advocacy.Web.Tests.Features.Replies;

public sealed class CloseReplyLinkTests : RepliesTest
{
    [Test]
    public async Task A_link_is_closed_once_and_says_so()
    {
        var request = await Ask();
        await Send(new CloseReplyLink { SubmissionKey = Guid.NewGuid(), Id = request, Reason = "Astray" });
        Assert.That((await Line(request)).State, Is.EqualTo(ReplyState.Closed));
        Assert.That(() => Send(new CloseReplyLink { SubmissionKey = Guid.NewGuid(), Id = request, Reason = "Astray" }), Refuses(ReplyRules.IsOpen));
    }
}
