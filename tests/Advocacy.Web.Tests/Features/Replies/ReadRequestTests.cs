using Advocacy.Web.Features.Replies;

namespace Advocacy.Web.Tests.Features.Replies;

public sealed class ReadRequestTests : RepliesTest
{
    [Test]
    public async Task What_was_answered_is_there_again_until_the_last_day()
    {
        var request = await Ask();
        await Reply(request);
        var asked = await Send(new ReadRequest(KeyOf(request)));
        Assert.That((asked.Points[0].Words, asked.RepliedOn), Is.EqualTo(("Six places were opened.", (DateOnly?)Today)));
    }
}
