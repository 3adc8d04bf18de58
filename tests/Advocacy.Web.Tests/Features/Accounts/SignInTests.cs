using System.Net;
using Advocacy.Web.Accounts;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Features.Accounts;

public sealed class SignInTests : AppTest
{
    protected override bool StartsAnew => true;

    private const string Email = "analyst@example.org";

    [SetUp]
    public async Task OpenAnAccount()
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AccountBook>().Open(Email, "A. Analyst", Password, [Role.Analyst]);
    }

    [Test]
    public async Task The_right_pair_lets_somebody_in_by_their_name()
    {
        await Browser.SignIn(Email, Password);
        Assert.That((Browser.Status, Browser.SentTo), Is.EqualTo((HttpStatusCode.Redirect, "/")));

        await Browser.Open("/error/404");
        Assert.That(Browser.Page.QuerySelector(".shell-person-name")!.TextContent, Is.EqualTo("A. Analyst"));
    }

    [Test]
    public async Task A_wrong_password_is_said_in_a_sentence_and_the_address_stays()
    {
        await Browser.SignIn(Email, "another");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(Browser.Refusals, Is.EqualTo(["This e-mail address and this password don’t belong together. Check both and try again."]));
            Assert.That(Browser.ValueOf("Form.Email"), Is.EqualTo(Email));
            Assert.That(Browser.ValueOf("Form.Password"), Is.Empty);
        }
    }

    [Test]
    public async Task An_unknown_address_is_told_the_same_as_a_wrong_password()
    {
        await Browser.SignIn(Email, "another");
        var known = Browser.Refusals;
        await Browser.SignIn("nobody@example.org", "another");
        Assert.That(Browser.Refusals, Is.EqualTo(known));
    }

    [Test]
    public async Task An_empty_field_is_named()
    {
        await Browser.SignIn("", "");
        Assert.That(Browser.Refusals, Is.EqualTo(["Fill in “E-mail address”.", "Fill in “Password”."]));
    }

    [Test]
    public async Task A_stranger_comes_back_to_where_they_wanted_to_be()
    {
        await Browser.Open("/shelter/cards");
        Assert.That(Browser.SentTo, Does.EndWith("/sign-in?returnUrl=%2Fshelter%2Fcards"));

        await Browser.Open("/sign-in?returnUrl=%2Fshelter%2Fcards");
        await Browser.Submit("/sign-in?returnUrl=%2Fshelter%2Fcards", ("Form.Email", Email), ("Form.Password", Password));
        Assert.That(Browser.SentTo, Is.EqualTo("/shelter/cards"));
    }

    [Test]
    public async Task Nobody_is_sent_to_another_site()
    {
        await Browser.Open("/sign-in");
        await Browser.Submit("/sign-in?returnUrl=https%3A%2F%2Fexample.com", ("Form.Email", Email), ("Form.Password", Password));
        Assert.That(Browser.SentTo, Is.EqualTo("/"));
    }

    [Test]
    public async Task Whoever_guesses_waits_whether_the_account_is_there_or_not([Values(Email, "nobody@example.org")] string email)
    {
        for (var attempt = 0; attempt <= SignInLog.Free; attempt++)
        {
            await Browser.SignIn(email, "another");
        }

        await Browser.SignIn(email, Password);
        Assert.That(Browser.Refusals, Is.EqualTo(["Too many wrong attempts from here. Wait 5 seconds, then try again."]));
    }

    [Test]
    public async Task A_refused_sign_in_is_no_line_of_the_journal_and_saves_nothing_of_the_record()
    {
        var (version, lines) = (Services.GetRequiredService<RecordVersion>().Now(), await Fresh(db => db.Journal.CountAsync()));
        await Browser.SignIn(Email, "another");
        await Browser.SignIn("nobody@example.org", "another");

        Assert.That((Services.GetRequiredService<RecordVersion>().Now(), await Fresh(db => db.Journal.CountAsync())), Is.EqualTo((version, lines)));
        Assert.That(Services.GetRequiredService<SignInLog>().Refused(5).Select(attempt => attempt.Account), Is.EqualTo(["NOBODY@EXAMPLE.ORG", "ANALYST@EXAMPLE.ORG"]));
    }

    [Test]
    public async Task Of_many_who_sign_in_at_once_most_are_told_to_come_back_and_none_is_let_in_wrongly()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(async number =>
        {
            using var somebody = Stranger();
            await somebody.SignIn($"{number}@example.org", "another");
            return somebody.Status;
        }));

        Assert.That(answers, Is.All.AnyOf(HttpStatusCode.UnprocessableEntity, HttpStatusCode.ServiceUnavailable));
        await Browser.SignIn(Email, Password);
        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.Redirect), "turns are given back");
    }

    [Test]
    public async Task An_administrator_sees_who_was_refused_and_from_where()
    {
        await Browser.SignIn("guess@example.org", "another");
        await SignInAs(Role.Administrator);
        await Browser.Open("/settings");

        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.OK), Browser.Heading);
        Assert.That(Browser.Page.QuerySelector("section[aria-labelledby=refused]")!.TextContent, Does.Contain("GUESS@EXAMPLE.ORG"));
        Assert.That(Browser.Page.QuerySelector("section[aria-labelledby=kept]")!.TextContent, Does.Contain("MB"));
    }

    [Test]
    public async Task Signing_out_ends_the_session()
    {
        await Browser.SignIn(Email, Password);
        await Browser.Open("/error/404");
        await Browser.Press("/sign-out");
        await Browser.Open("/shelter/cards");
        Assert.That(Browser.SentTo, Does.Contain("/sign-in"));
    }
}
