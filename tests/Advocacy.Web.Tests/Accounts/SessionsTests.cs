using System.Net;
using System.Security.Claims;
using System.Text;
using Advocacy.Web.Accounts;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Accounts;

/// <summary>A session is kept by the application, so that it ends when it is ended, whatever a cookie still says.</summary>
public sealed class SessionsTests : AppTest
{
    [Test]
    public async Task A_cookie_kept_from_before_signing_out_opens_nothing()
    {
        await SignInAs(Role.Analyst);
        var kept = Browser.Cookies;
        using var thief = Stranger(kept);
        await thief.Open("/shelter/cards");
        Assert.That(thief.Status, Is.EqualTo(HttpStatusCode.OK));

        await Browser.Open("/campaigns");
        await Browser.Press("/sign-out");

        await thief.Open("/shelter/cards");
        Assert.That(thief.SentTo, Does.Contain("/sign-in"));
    }

    [TestCase("Seen", 61)]
    [TestCase("Began", (12 * 60) + 1)]
    public async Task A_session_unused_for_an_hour_or_half_a_day_old_is_over(string column, int minutes)
    {
        await SignInAs(Role.Analyst);
        var then = DateTime.SpecifyKind(Today.ToDateTime(new(12, 0)), DateTimeKind.Utc).AddMinutes(-minutes);
        await Fresh(db => column == "Seen"
            ? db.Sessions.ExecuteUpdateAsync(session => session.SetProperty(known => known.Seen, then))
            : db.Sessions.ExecuteUpdateAsync(session => session.SetProperty(known => known.Began, then)));

        await Browser.Open("/shelter/cards");

        Assert.That(Browser.SentTo, Does.Contain("/sign-in"));
    }

    [Test]
    public async Task What_is_kept_opens_nothing_by_itself()
    {
        await SignInAs(Role.Analyst);
        var session = await Fresh(db => db.Sessions.SingleAsync());

        Assert.That(session.KeySha256, Has.Length.EqualTo(64));
        Assert.That(Encoding.UTF8.GetString(session.Ticket), Does.Not.Contain("@example.org").And.Not.Contain("Somebody"));
        Assert.That(await Services.GetRequiredService<Sessions>().RetrieveAsync(session.KeySha256), Is.Null, "the hash is no key");
    }

    [Test]
    public async Task A_session_that_is_over_is_cleared_away_with_the_next_sign_in()
    {
        await SignInAs(Role.Analyst);
        var then = DateTime.SpecifyKind(Today.ToDateTime(new(12, 0)), DateTimeKind.Utc) - Sessions.Longest - TimeSpan.FromMinutes(1);
        await Fresh(db => db.Sessions.ExecuteUpdateAsync(session => session.SetProperty(known => known.Began, then)));

        using var another = Stranger();
        await another.SignIn($"{Role.Analyst}@example.org", Password);

        Assert.That(await Fresh(db => db.Sessions.CountAsync()), Is.EqualTo(1));
    }

    [Test]
    public async Task Whoever_signs_in_where_somebody_else_is_signed_in_is_themselves()
    {
        await SignInAs(Role.Analyst);
        await SignInAs(Role.Administrator);

        await Browser.Open("/shelter/settings/invite");

        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.OK));
        var whose = await Fresh(db => db.Sessions.Join(db.Users, session => session.AccountId, account => account.Id, (session, account) => account.Email).ToListAsync());
        Assert.That(whose, Is.EqualTo(new[] { $"{Role.Administrator}@example.org" }));
    }

    [Test]
    public async Task A_cookie_copied_before_somebody_signed_in_over_it_is_nobodys()
    {
        await SignInAs(Role.Analyst);
        using var thief = Stranger(Browser.Cookies);
        await SignInAs(Role.Administrator);

        await thief.Open("/shelter/settings");
        Assert.That(thief.SentTo, Does.Contain("/sign-in"));
        await thief.Open("/shelter/cards");
        Assert.That(thief.SentTo, Does.Contain("/sign-in"));
    }

    [Test]
    public async Task Signing_in_twice_as_oneself_is_another_session_each_time()
    {
        await SignInAs(Role.Analyst);
        var first = await Fresh(db => db.Sessions.Select(session => session.KeySha256).SingleAsync());
        await Browser.SignIn($"{Role.Analyst}@example.org", Password);

        Assert.That(await Fresh(db => db.Sessions.Select(session => session.KeySha256).SingleAsync()), Is.Not.EqualTo(first));
    }

    [Test]
    public async Task Whoever_signs_out_while_nothing_can_be_written_is_signed_out_all_the_same()
    {
        await SignInAs(Role.Analyst);
        var cookies = Browser.Cookies.GetAllCookies().ToList();
        await Browser.Open("/shelter");
        using (await Services.GetRequiredService<WriteGate>().Enter())
        {
            await Browser.Press("/shelter/sign-out");
            Assert.That(Browser.SentTo, Is.EqualTo("/shelter/").Or.EqualTo("/shelter"));
        }

        var copied = new System.Net.CookieContainer();
        cookies.ForEach(copied.Add);
        using var thief = Stranger(copied);
        await thief.Open("/shelter/meetings/log");
        Assert.That(thief.SentTo, Does.Contain("/sign-in"));
    }

    [Test]
    public async Task Where_others_save_a_session_goes_on_but_as_nobody_else()
    {
        await SignInAs(Role.Analyst);
        await OpenAccount(Role.Administrator);
        var ids = await Fresh(db => db.Users.ToDictionaryAsync(account => account.Email!, account => account.Id));
        var sessions = Services.GetRequiredService<Sessions>();
        var (own, anothers) = (TicketOf(ids[$"{Role.Analyst}@example.org"]), TicketOf(ids[$"{Role.Administrator}@example.org"]));
        var key = await sessions.StoreAsync(own);

        using (await Services.GetRequiredService<WriteGate>().Enter())
        {
            Assert.That(() => sessions.RenewAsync(key, own), Throws.Nothing);
            Assert.That(() => sessions.RenewAsync(key, anothers), Refuses(WritingRules.CanBeSavedNow));
        }
    }

    private static AuthenticationTicket TicketOf(string account) => new(new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, account)])), "");
}
