using System.Net;
using Advocacy.Domain.Reviewing;
using Advocacy.Web.Features.Replies;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Replies;

[SetUICulture("en")]
public sealed class ReplyToRequestTests : RepliesTest
{
    [Test]
    public async Task Whoever_holds_the_link_answers_without_an_account_and_sees_one_judgement_alone()
    {
        var request = await Ask();
        var link = $"/shelter/reply/{KeyOf(request)}";
        await Browser.Open(link);
        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.OK));
        var page = Browser.Page.QuerySelector("main")!.TextContent;
        Assert.That(page, Does.Contain("Ministry of Justice").And.Contain("D1").And.Not.Contain("D2").And.Not.Contain("D3"));
        Assert.That(Browser.Page.QuerySelectorAll("main a"), Is.Empty, "no way on from here");
        await Browser.Submit(link, ("Form.Points[0].Position", "1"), ("Form.Points[0].Answer", "Adds"), ("Form.Points[0].Words", "And a house was opened."));
        Assert.That(Browser.SentTo, Is.EqualTo(link), string.Join(" ", Browser.Refusals));
        var line = await Line(request);
        Assert.That((line.State, line.Points[0].Words, line.DaysOpened), Is.EqualTo((ReplyState.Answered, "And a house was opened.", 1)));
    }

    [Test]
    public async Task What_is_half_said_is_refused_and_stays_typed()
    {
        var request = await Ask();
        await Browser.Open($"/shelter/reply/{KeyOf(request)}");
        await Browser.Submit($"/shelter/reply/{KeyOf(request)}", ("Form.Points[0].Position", "1"), ("Form.Points[0].Answer", "Corrects"), ("Form.Words", "On the whole, no."));
        Assert.That(Browser.Refusals, Is.EqualTo(["Row 1: Write what is to be corrected or added."]));
        Assert.That(Browser.Page.Body!.TextContent, Does.Contain("On the whole, no."));
    }

    [Test]
    public async Task A_forged_key_a_closed_and_an_old_link_open_nothing()
    {
        var request = await Ask();
        AsNobody();
        foreach (var key in new[] { "", "nothing", KeyOf(Guid.NewGuid()), KeyOf(request)[..^4] + "AAAA" })
        {
            Assert.That(() => Send(new ReadRequest(key)), Throws.TypeOf<NotFoundException>(), key);
            Assert.That(() => Send(new ReplyToRequest { SubmissionKey = Guid.NewGuid(), Key = key, Declines = true }), Throws.TypeOf<NotFoundException>(), key);
        }

        As(Editor);
        await Send(new CloseReplyLink { SubmissionKey = Guid.NewGuid(), Id = request, Reason = "Astray" });
        AsNobody();
        var closed = await Send(new ReadRequest(KeyOf(request)));
        Assert.That((closed.IsOpen, closed.Points.Count, closed.Words), Is.EqualTo((false, 0, (string?)null)));
        Assert.That(() => Send(new ReplyToRequest { SubmissionKey = Guid.NewGuid(), Key = KeyOf(request), Declines = true }), Refuses(ReplyRules.IsOpen));
        await Browser.Open($"/shelter/reply/{KeyOf(request)}");
        Assert.That((Browser.Status, Browser.Page.QuerySelector("h1")!.TextContent), Is.EqualTo((HttpStatusCode.NotFound, "This link does not open")));
    }
}
