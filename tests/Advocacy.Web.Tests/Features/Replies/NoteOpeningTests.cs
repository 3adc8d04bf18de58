using Advocacy.Web.Features.Replies;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Replies;

public sealed class NoteOpeningTests : RepliesTest
{
    [Test]
    public async Task A_link_opened_often_on_a_day_is_noted_once()
    {
        var request = await Ask();
        AsNobody();
        await Send(new NoteOpening(KeyOf(request)) { SubmissionKey = Guid.NewGuid() });
        await Send(new NoteOpening(KeyOf(request)) { SubmissionKey = Guid.NewGuid() });
        var line = await Line(request);
        Assert.That((line.State, line.DaysOpened), Is.EqualTo((ReplyState.Opened, 1)));
        Assert.That(await Fresh(db => db.Journal.CountAsync(entry => entry.Act == nameof(NoteOpening))), Is.EqualTo(1));
    }
}
