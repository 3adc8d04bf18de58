using Advocacy.Web.Features.Replies;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Replies;

[SetUICulture("en")]
public sealed class ListRepliesTests : RepliesTest
{
    [Test]
    public async Task Members_see_who_answered_and_only_an_editor_the_link()
    {
        var request = await Ask();
        await SignInAs(Role.Analyst);
        await Browser.Open($"/shelter/cards/{Year}/replies");
        Assert.That(Browser.Page.QuerySelector("main")!.TextContent, Does.Contain("Ministry of Justice").And.Contain("never opened"));
        Assert.That(Browser.Page.QuerySelectorAll("textarea"), Is.Empty);
        using var editor = Stranger();
        await editor.SignIn(await OpenAccount(Role.Editor), Password);
        await editor.Open($"/shelter/cards/{Year}/replies");
        Assert.That(editor.Page.QuerySelector("textarea")!.TextContent, Does.Contain("/shelter/reply/"));
        await Reply(request);
        As(Editor);
        foreach (var page in new[] { "replies", $"replies/{request}/settle" })
        {
            await editor.Open($"/shelter/cards/{Year}/{page}");
            Assert.That(editor.Page.QuerySelector("blockquote")!.TextContent, Does.Contain("‘Six places were opened.’").Or.Contain("“Six places were opened.”"), "word for word");
        }

        Assert.That((await Send(new ListReplies(Year))).Requests.Single().Id, Is.EqualTo(request));
    }
}
