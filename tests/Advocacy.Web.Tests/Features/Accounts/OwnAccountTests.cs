using System.Net;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Accounts;

/// <summary>One's own account: password, language, and where one is signed in.</summary>
public sealed class OwnAccountTests : AppTest
{
    private const string Another = "seven unrelated lanterns whisper";

    protected override bool StartsAnew => true;

    [Test]
    public async Task A_changed_password_opens_and_ends_every_other_session()
    {
        await SignInAs(Role.Analyst);
        using var elsewhere = Stranger();
        await elsewhere.SignIn($"{Role.Analyst}@example.org", Password);
        using var copied = Stranger(Browser.Cookies);

        await Browser.Open("/account/password");
        await Browser.Submit("/account/password", ("Form.Current", Password), ("Form.Chosen", Another));
        Assert.That(Browser.SentTo, Is.EqualTo("/account"), string.Join(" ", Browser.Refusals));

        await Browser.Open("/account");
        Assert.That(Browser.Page.QuerySelectorAll("tbody tr"), Has.Length.EqualTo(1));
        foreach (var other in new[] { elsewhere, copied })
        {
            await other.Open("/account");
            Assert.That(other.SentTo, Does.Contain("/sign-in"));
        }

        using var anew = Stranger();
        await anew.SignIn($"{Role.Analyst}@example.org", Another);
        Assert.That(anew.Status, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task Whoever_does_not_know_the_password_does_not_change_it()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open("/account/password");
        await Browser.Submit("/account/password", ("Form.Current", "another"), ("Form.Chosen", Another));

        Assert.That((Browser.Status, Browser.Refusals.Single()), Is.EqualTo((HttpStatusCode.UnprocessableEntity, "The password you have now is another one.")));
    }

    [TestCase("aaaaaaaaaaaa")]
    [TestCase("password1234")]
    [TestCase("123456789012")]
    [TestCase("azertyuiop12")]
    [TestCase("qwertyuiop12")]
    [TestCase("Analyst@example.org")]
    [TestCase("somebody2026")]
    [TestCase("motdepasse12")]
    [TestCase("advocacy2026")]
    [TestCase("ecpatbelgium")]
    public async Task A_password_that_is_tried_first_is_refused(string guessable)
    {
        await SignInAs(Role.Analyst);
        await Browser.Open("/account/password");
        await Browser.Submit("/account/password", ("Form.Current", Password), ("Form.Chosen", guessable));

        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity), guessable);
        Assert.That(Browser.Refusals.Single(), Does.StartWith("This password is among the first that are tried"));
    }

    [Test]
    public async Task The_others_are_ended_and_this_one_goes_on()
    {
        await SignInAs(Role.Analyst);
        using var elsewhere = Stranger();
        await elsewhere.SignIn($"{Role.Analyst}@example.org", Password);

        await Browser.Open("/account");
        Assert.That(Browser.Page.QuerySelectorAll("tbody tr").Select(row => row.Children[^1].TextContent), Is.EquivalentTo(["this browser", "another browser"]));
        await Browser.Press("/account?handler=endOthers");

        await elsewhere.Open("/account");
        Assert.That(elsewhere.SentTo, Does.Contain("/sign-in"));
        await Browser.Open("/account");
        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_language_is_remembered_with_the_account()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open("/account");
        await Browser.Submit("/account?handler=language", ("language", "nl"));
        await Browser.Open("/account");

        Assert.That(Browser.Page.DocumentElement.GetAttribute("lang"), Is.EqualTo("nl"));
        Assert.That(await Fresh(db => db.Users.Select(account => account.Language).SingleAsync()), Is.EqualTo(Domain.Languages.Language.Dutch));
    }
}
