using System.Net;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Readers;
using Advocacy.Tests;
using Advocacy.Web.Accounts;
using Advocacy.Web.Features.Settings;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Tests.Features.Settings;
using Ical.Net;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Calendars;

/// <summary>What a calendar program is given by somebody's own address, read back by a parser that is not ours.</summary>
public sealed class ReadCalendarTests : AccountTest
{
    private const string Canary = "ZEBRA";

    [Test]
    public async Task Each_day_of_the_campaign_is_in_it_once_and_again_under_the_same_name()
    {
        await TheDays();

        var (first, second) = (await Follow(await Open()), await Follow(await Open()));

        Assert.Multiple(() =>
        {
            Assert.That(first.Events.Select(one => (one.Start!.Date, one.Summary)), Is.EqualTo([
                (Some.Today.AddDays(10), "Échéance : A roof for each child (Minister of Justice (fr))"),
                (Some.Today.AddDays(20), "2025 : dernier jour dont le dossier compte"),
                (Some.Today.AddDays(30), "2025 : les demandes sont évaluées au plus tard aujourd’hui"),
                (Some.Today.AddDays(40), "2025 : le conseil décide au plus tard aujourd’hui"),
                (Some.Today.AddDays(45), "2025 : les autorités répondent au plus tard aujourd’hui"),
                (Some.Today.AddDays(60), "2025 : la carte paraît"),
            ]).Using<(DateOnly On, string Summary)>((a, b) => a.On == b.On && Spaced(a.Summary) == Spaced(b.Summary)));
            Assert.That(first.Events.Select(one => one.Uid), Is.Unique.And.EqualTo(second.Events.Select(one => one.Uid)));
            Assert.That(first.Events.Select(one => one.Start!.HasTime), Has.All.False, "a day, wherever its reader is");
        });
        foreach (var link in first.Events.Select(one => one.Url!.PathAndQuery))
        {
            await Browser.Open(link);
            Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.OK), link);
        }
    }

    [Test]
    public async Task Words_that_fewer_than_the_members_may_read_are_in_nobodys_calendar()
    {
        var post = Some.Post();
        var made = Commitment.Record(Campaign, Some.CommitmentEntry(Campaign, post.Id, Canary, FuzzyDate.Day(Some.Today.AddDays(10))));
        made.IsReadBy(new(Audience.Board));
        await Given(post, made);

        // The analyst may not read it at all; the administrator's calendar knows the day alone, where they may.
        var analyst = await Calendar(await Key(Analyst));
        Assert.That(analyst, Does.Not.Contain(Canary).And.Not.Contain("BEGIN:VEVENT"));
        await Fresh(async db =>
        {
            (await db.Users.SingleAsync(account => account.Id == Analyst.Id)).Roles = [Role.Board];
            return await db.SaveChangesAsync();
        });
        var board = await Calendar(await Key(Analyst));
        Assert.That(board, Does.Not.Contain(Canary).And.Contain("BEGIN:VEVENT"));
    }

    [Test]
    public async Task An_address_opens_until_it_is_replaced_or_closed_or_its_account_is()
    {
        await Browser.SignIn(Admin.Email, Password);
        var first = await Open();
        var second = await Open();
        Assert.That(await Status(first), Is.EqualTo(HttpStatusCode.NotFound), "replaced");
        Assert.That(await Status(second), Is.EqualTo(HttpStatusCode.OK));

        await Browser.Open("/shelter/account");
        await Browser.Press("/shelter/account?handler=closeCalendar");
        Assert.That(await Status(second), Is.EqualTo(HttpStatusCode.NotFound), "closed");

        var key = await Key(Analyst);
        Assert.That(await Status($"/shelter/calendar/{key}.ics"), Is.EqualTo(HttpStatusCode.OK));
        await Send(new ChangeAccount { Id = Analyst.Id, Stamp = await Stamp(Analyst), Roles = [Role.Analyst], IsClosed = true, Reason = "Left" });
        Assert.That(await Status($"/shelter/calendar/{key}.ics"), Is.EqualTo(HttpStatusCode.NotFound), "the account is closed");
    }

    [TestCase("")]
    [TestCase("0")]
    [TestCase("null")]
    public async Task An_address_that_nobody_made_opens_nothing(string key) =>
        Assert.That(await Status($"/shelter/calendar/{key}.ics"), Is.EqualTo(HttpStatusCode.NotFound));

    [Test]
    public async Task What_is_kept_of_an_address_opens_nothing()
    {
        await Key(Analyst);
        var kept = await Fresh(db => db.Users.Where(account => account.Id == Analyst.Id).Select(account => account.CalendarKeySha256).SingleAsync());

        Assert.That(await Status($"/shelter/calendar/{kept}.ics"), Is.EqualTo(HttpStatusCode.NotFound));
    }

    private async Task TheDays()
    {
        var post = Some.Post();
        var open = Commitment.Record(Campaign, Some.CommitmentEntry(Campaign, post.Id, "A roof for each child", FuzzyDate.Day(Some.Today.AddDays(10))));
        var undated = Commitment.Record(Campaign, Some.CommitmentEntry(Campaign, post.Id, "Some day"));
        var round = YearRound.Open(Campaign.Id, 2025, new()
        {
            RecordClosesOn = Some.Today.AddDays(20),
            JudgedBy = Some.Today.AddDays(30),
            DecidedBy = Some.Today.AddDays(40),
            RepliedBy = Some.Today.AddDays(45),
            PrintedOn = Some.Today.AddDays(60),
            Judges = [],
        }, Some.Today);
        await Given(Some.Rubric(Campaign), post, open, undated, round);
        await Browser.SignIn(Admin.Email, Password);
    }

    /// <summary>By the page: an address as its owner copies it.</summary>
    private async Task<string> Open()
    {
        await Browser.Open("/shelter/account");
        await Browser.Press("/shelter/account?handler=openCalendar");
        await Browser.Open("/shelter/account");
        return new Uri(Browser.Page.QuerySelector("#calendar-address")!.TextContent).PathAndQuery;
    }

    private async Task<string> Key(AccountLine account)
    {
        var key = CalendarKeys.Draw();
        await Fresh(async db =>
        {
            (await db.Users.SingleAsync(known => known.Id == account.Id)).CalendarKeySha256 = CalendarKeys.Sha256(key);
            return await db.SaveChangesAsync();
        });
        return key;
    }

    private Task<string> Calendar(string key) => Text($"/shelter/calendar/{key}.ics");

    private async Task<Calendar> Follow(string address) => Ical.Net.Calendar.Load(await Text(address))!;

    private async Task<string> Text(string address)
    {
        var answer = await Browser.Get(address);
        Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/calendar"));
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<HttpStatusCode> Status(string address) => (await Browser.Get(address)).StatusCode;

    private static string Spaced(string text) => text.Replace('\u00a0', ' ').Replace('\u202f', ' ');
}
