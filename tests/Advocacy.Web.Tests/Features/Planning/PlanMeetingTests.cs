using Advocacy.Domain.Dates;
using Advocacy.Domain.Readers;
using Advocacy.Web.Accounts;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Home;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.Planning;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Features.Planning;

public sealed class PlanMeetingTests : PlanTest
{
    [Test]
    public async Task What_stands_open_with_whoever_is_expected_is_the_agenda_the_oldest_first()
    {
        var plan = await Send(new ViewPlan(await Send(Plan())));

        Assert.That(plan.Agenda.Select(item => (item.Words.In(Domain.Languages.Language.English).Text, item.Promise is not null, item.IsRaised)), Is.EqualTo(
            (IEnumerable<(string, bool, bool)>)[("The earlier one", true, true), ("The later one", true, true), ("Open the status. (en)", false, true)]));
        Assert.That(plan.Agenda[0].Promise!.IsOverdue);
        Assert.That((plan.At, plan.Days, plan.NotToBeSaid, plan.Officials.Single().Person), Is.EqualTo((new TimeOnly(10, 0), 10, "The draft", Minister.Name)));
    }

    [Test]
    public async Task Whoever_is_not_on_record_is_put_on_none_by_a_plan()
    {
        var plan = await Send(new ViewPlan(await Send(Plan() with { Officials = [new() { Who = "Canary Adviser, cabinet" }, new() { Who = Post.Title.ForReader() }] })));

        Assert.That(plan.Officials.Select(official => official.Note ?? official.Post!.ForReader()), Is.EqualTo(["Canary Adviser, cabinet", Post.Title.ForReader()]));
        Assert.That(await Fresh(db => db.People.CountAsync()), Is.EqualTo(1));
    }

    [Test]
    public async Task It_waits_on_the_home_page_until_it_is_logged_and_counts_nowhere()
    {
        var soon = await Send(Plan());
        var missed = await Send(Plan() with { PlannedFor = FuzzyDate.Day(Today.AddDays(-2)), Subject = "Missed" });
        await Send(Plan() with { PlannedFor = FuzzyDate.Day(Today.AddDays(200)), Subject = "Far" });

        var waiting = (await Send(new ViewHome())).Waiting.Where(item => item.Kind == WaitingKind.Planned).ToList();
        Assert.That(waiting.Select(item => (item.Address, item.Act!.Key, item.IsLate)), Is.EqualTo(
            (IEnumerable<(string, string, bool)>)[($"meetings/planned/{missed}", "Home.ActLogIt", true), ($"meetings/planned/{soon}", "Home.ActPrepare", false)]));
        var list = await Send(new ListMeetings());
        Assert.That((list.Lines.Count, list.Planned.Count), Is.EqualTo((1, 3)), "listed by itself, and no meeting on record");
    }

    [Test]
    public async Task It_is_for_account_holders_unless_somebody_says_otherwise()
    {
        await Send(Plan());
        Assert.That(await Fresh(db => db.PlannedMeetings.Select(plan => plan.Audience).SingleAsync()), Is.EqualTo(Audience.Members));
    }

    [Test]
    public void Somebody_whose_term_has_ended_then_is_refused_in_their_row() => Assert.That(
        () => Send(Plan() with { PlannedFor = FuzzyDate.Day(new(2024, 1, 1)), Officials = [new() { Who = $"{Minister.Name} – {Post.Title.ForReader()}" }] }),
        Throws.TypeOf<MalformedRequestException>());

    [Test]
    public async Task It_took_place_and_all_of_it_is_carried_over()
    {
        var id = await Send(Plan() with { Place = "Brussels" });
        await SignInAs(Role.Analyst);
        await Browser.Open($"/shelter/meetings/log?planned={id}");

        Assert.Multiple(() =>
        {
            Assert.That(Browser.Shown("Form.Subject"), Is.EqualTo("The residence"));
            Assert.That(Browser.Shown("Form.Place"), Is.EqualTo("Brussels"));
            Assert.That(Browser.Shown("Form.Officials[0].Who"), Is.EqualTo($"{Minister.Name} – {Post.Title.In(Domain.Languages.Language.English).Text}"));
            Assert.That(Browser.Shown("Form.Notes"), Does.Contain("- The earlier one\n- The later one\n- Open the status. (en)\n- A contact\n- A date").And.Not.Contain("The draft"));
        });

        await Browser.Submit("/shelter/meetings/log", ("Form.HeldOn", "today"), ("Form.NoneMade", "true"));
        var held = Guid.Parse(Browser.SentTo!.Split('/')[^1]);
        var plan = await Send(new ViewPlan(id));
        Assert.That((plan.MeetingId, plan.Stands), Is.EqualTo(((Guid?)held, false)));
        Assert.That((await Send(new ListMeetings())).Planned, Is.Empty);
    }

    [Test]
    public async Task What_is_kept_to_fewer_than_may_read_the_plan_goes_into_no_notes()
    {
        await using (var scope = InCampaign())
        {
            var db = scope.ServiceProvider.GetRequiredService<AdvocacyDb>();
            (await db.Commitments.WhoeverReads().SingleAsync(made => made.Id == Open[0].Id)).IsReadBy(new(Audience.Board));
            await db.SaveChangesAsync();
            await scope.ServiceProvider.GetRequiredService<AccountBook>().Open("both@example.org", "Both", Password, [Role.Analyst, Role.Board]);
        }

        var id = await Send(Plan());
        await Browser.SignIn("both@example.org", Password);
        await Browser.Open($"/shelter/meetings/planned/{id}");
        Assert.That(Browser.Page.Body!.TextContent, Does.Contain("The earlier one"), "who may read it sees it on the agenda");
        await Browser.Open($"/shelter/meetings/log?planned={id}");
        Assert.That(Browser.Page.Body!.TextContent, Does.Not.Contain("The earlier one"));
        await SignInAs(Role.Analyst);
        await Browser.Open($"/shelter/meetings/planned/{id}");
        Assert.That(Browser.Page.Body!.TextContent, Does.Not.Contain("The earlier one").And.Contain("The later one"));
    }

    [Test]
    public async Task For_a_calendar_it_is_one_event_that_says_nothing_more_than_where_and_when()
    {
        var id = await Send(Plan() with { Place = "Brussels" });
        await SignInAs(Role.Analyst);

        using var answer = await Browser.Get($"/shelter/meetings/planned/{id}?handler=calendar");

        var text = await answer.Content.ReadAsStringAsync();
        var happening = Ical.Net.Calendar.Load(text)!.Events.Single();
        Assert.That((happening.Summary, happening.Location, happening.Start!.AsUtc), Is.EqualTo(("The residence", "Brussels", new DateTime(Today.AddDays(10), new(9, 0), DateTimeKind.Utc))));
        Assert.That(text, Does.Not.Contain("The draft").And.Not.Contain("A contact"));
        Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/calendar"));
    }
}
