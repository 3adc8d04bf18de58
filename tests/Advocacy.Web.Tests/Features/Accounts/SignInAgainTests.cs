using System.Net;
using Advocacy.Web.Accounts;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Features.Accounts;

/// <summary>A session that ends while somebody writes costs them nothing of what they wrote.</summary>
public sealed class SignInAgainTests : AppTest
{
    private const string Form = "/shelter/meetings/log";

    [SetUp]
    public async Task WriteUntilTheSessionIsOver()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open(Form);
        await Fresh(db => db.Sessions.ExecuteDeleteAsync());
        await Browser.Submit(Form, ("Form.HeldOn", "autumn"), ("Form.Notes", "Two hours & “many” words"), ("Form.Officials[0].Who", "B. Official"));
    }

    [Test]
    public async Task What_was_typed_is_in_the_form_again_and_not_saved_until_it_is_sent()
    {
        Assert.That((Browser.Status, Browser.Heading), Is.EqualTo((HttpStatusCode.Unauthorized, "Sign in again")));

        await SignInAgain("wrong");
        await SignInAgain(Password);
        Assert.That(Browser.SentTo, Does.StartWith("/shelter/meetings/log?draft="));
        var form = Browser.SentTo!;
        await Browser.Open(form);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Browser.Refusals, Is.EqualTo(["Your session had ended before you saved. Here is what you had typed; nothing of it is saved yet."]));
            Assert.That(Browser.Shown("Form.HeldOn"), Is.EqualTo("autumn"));
            Assert.That(Browser.Shown("Form.Notes"), Is.EqualTo("Two hours & “many” words"));
            Assert.That(Browser.Shown("Form.Officials[0].Who"), Is.EqualTo("B. Official"));
            Assert.That(await Fresh(db => db.Meetings.CountAsync()), Is.Zero);
        }

        await Browser.Submit(form, ("Form.HeldOn", "soon"));
        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity), "It is checked as any other.");
        Assert.That(await Fresh(db => db.Drafts.CountAsync()), Is.EqualTo(1));

        await Browser.Submit(form, ("Form.HeldOn", "10 March 2012"), ("Form.Subject", "A meeting"), ("Form.Demands", Browser.Page.QuerySelector("[name='Form.Demands']")!.GetAttribute("value")!), ("Form.NoneMade", "true"));
        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.Redirect), string.Join(" ", Browser.Refusals));
        Assert.That(await Fresh(db => db.Meetings.CountAsync()), Is.EqualTo(1));
        Assert.That(await Fresh(db => db.Drafts.CountAsync()), Is.Zero);
    }

    [Test]
    public async Task Whoever_else_signs_in_there_finds_nothing_of_it()
    {
        await OpenAnother();
        await Browser.Submit("/sign-in?returnUrl=%2Fshelter%2Fmeetings%2Flog", ("Form.Email", "another@example.org"), ("Form.Password", Password));
        var form = Browser.SentTo!;
        await Browser.Open(form);

        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(Browser.Page.Body!.TextContent, Does.Not.Contain("Two hours"));
        Assert.That(Browser.Refusals, Is.Empty);
    }

    [Test]
    public async Task A_draft_of_somebody_else_is_not_shown()
    {
        await SignInAgain(Password);
        var theirs = Browser.SentTo!;
        await OpenAnother();
        await Browser.SignIn("another@example.org", Password);

        await Browser.Open(theirs);

        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(Browser.Page.Body!.TextContent, Does.Not.Contain("Two hours"));
        Assert.That(Browser.Refusals, Is.Empty);
    }

    private async Task OpenAnother()
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AccountBook>().Open("another@example.org", "Another", Password, [Role.Analyst]);
    }

    private Task SignInAgain(string password) =>
        Browser.Submit("/sign-in?returnUrl=%2Fshelter%2Fmeetings%2Flog", ("Form.Email", $"{Role.Analyst}@example.org"), ("Form.Password", password));
}
