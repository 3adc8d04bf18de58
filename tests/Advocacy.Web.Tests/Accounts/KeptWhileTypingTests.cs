using System.Net;
using System.Text.Json;
using Advocacy.Tests;
using Advocacy.Web.Accounts;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Accounts;

/// <summary>What somebody types is kept before it is saved, for them alone, and leads back to its form.</summary>
public sealed class KeptWhileTypingTests : AppTest
{
    private const string Form = "/shelter/meetings/log";

    [Test]
    public async Task It_is_found_again_at_its_form_after_the_page_was_closed()
    {
        await SignInAs(Role.Analyst);
        var kept = await Type(("Form.Subject", "Half a sentence"));
        Assert.That(kept.GetProperty("said").GetString(), Does.StartWith("Draft saved "));
        Assert.That(kept.GetProperty("address").GetString(), Does.StartWith($"{Form}?draft="));

        await Browser.Open(Form);
        Assert.That(Browser.ValueOf("Form.Subject"), Is.Empty, "a form that is opened anew is new");
        Assert.That(Browser.Page.QuerySelector(".draft")!.TextContent, Does.Contain("You began this on"));

        await Browser.Open(Browser.Page.QuerySelector(".draft a")!.GetAttribute("href")!);
        Assert.That((Browser.Status, Browser.ValueOf("Form.Subject")), Is.EqualTo((HttpStatusCode.OK, "Half a sentence")));
        Assert.That(Browser.Page.QuerySelector(".draft")!.TextContent, Does.Contain("not saved yet"));
        Assert.That(Browser.Refusals, Is.Empty);

        await Browser.Open("/shelter");
        Assert.That(Browser.Page.QuerySelector("#drafts + ul a")!.GetAttribute("href"), Is.EqualTo(kept.GetProperty("address").GetString()));
    }

    [Test]
    public async Task It_is_one_draft_however_often_it_is_kept_and_how_it_stood_can_be_taken_back()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open(Form);
        await Type(("Form.Subject", "First"));
        await Fresh(db => db.Drafts.ExecuteUpdateAsync(draft => draft.SetProperty(known => known.At, known => known.At.AddMinutes(-2))));
        await Type(("Form.Subject", "Second"));
        await Type(("Form.Subject", "Second thoughts"));
        await Type(("Form.Subject", "Second thoughts, half"));
        var draft = await Fresh(db => db.Drafts.Include(known => known.States).SingleAsync());
        Assert.That(draft.States, Has.Count.EqualTo(2), "a state for each minute");

        await Browser.Open($"/drafts/{draft.Id}");
        Assert.That(Browser.Page.QuerySelectorAll("pre.typed").Select(text => text.TextContent), Has.Member("Second thoughts, half"));
        await Browser.Open($"{Form}?draft={draft.States.MinBy(state => state.At)!.Id}");
        Assert.That(Browser.ValueOf("Form.Subject"), Is.EqualTo("First"));
    }

    [Test]
    public void The_latest_twenty_states_are_kept()
    {
        var draft = new Draft { AccountId = "somebody" };
        foreach (var minute in Enumerable.Range(0, 30))
        {
            draft.Write($"{minute}", new DateTime(2026, 3, 14, 9, minute, 0, DateTimeKind.Utc));
        }

        Assert.That(draft.States.Select(state => state.Fields), Is.EqualTo(Enumerable.Range(9, 20).Select(minute => $"{minute}")));
    }

    [Test]
    public async Task Saved_it_is_gone_and_comes_back_no_more()
    {
        await SignInAs(Role.Analyst);
        await Type(("Form.Subject", "Beds"));
        var stale = Browser.Page;
        await Browser.Submit(Form, ("Form.Subject", "Beds"), ("Form.HeldOn", "1/3/2026"), ("Form.Officials[0].Who", "N. Newcomer"), ("Form.Demands", Some.Demand(Campaign).Id.ToString()), ("Form.NoneMade", "true"));
        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.Redirect), string.Join(" ", Browser.Refusals));
        Assert.That(await Fresh(db => db.Drafts.CountAsync()), Is.Zero);
        using var late = await Browser.Post("/drafts/keep?at=" + Uri.EscapeDataString(Form), Tests.Browser.FieldsOf(stale, ICarriesForm));
        Assert.That((late.StatusCode, await Fresh(db => db.Drafts.CountAsync())), Is.EqualTo((HttpStatusCode.NoContent, 0)), "what is still on its way when the form was saved");
    }

    [Test]
    public async Task Refused_it_is_kept_without_a_script()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open(Form);
        await Browser.Submit(Form, ("Form.Subject", "Refused beds"));
        Assert.That(Browser.Refusals, Is.Not.Empty);
        await Browser.Open("/drafts");
        Assert.That(Browser.Page.QuerySelector("h2 a")!.TextContent, Is.EqualTo("Log a meeting"));
    }

    [Test]
    public async Task Whose_role_ended_meanwhile_finds_their_text()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open(Form);
        await Fresh(async db =>
        {
            var account = await db.Users.AsTracking().SingleAsync();
            account.Roles = [Role.Editor];
            return await db.SaveChangesAsync();
        });
        await Browser.Submit(Form, ("Form.Subject", "Not mine any more"));
        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(Browser.Page.QuerySelector("a[href='/drafts']"), Is.Not.Null);
        var draft = await Fresh(db => db.Drafts.SingleAsync());
        await Browser.Open($"/drafts/{draft.Id}");
        Assert.That(Browser.Page.QuerySelectorAll("pre.typed").Select(text => text.TextContent), Has.Member("Not mine any more"));
    }

    [Test]
    public async Task Nobody_else_finds_it_and_it_can_be_discarded()
    {
        await SignInAs(Role.Analyst);
        await Type(("Form.Subject", "Canary in a draft"));
        var id = await Fresh(db => db.Drafts.Select(draft => draft.Id).SingleAsync());
        using (var other = Stranger())
        {
            await other.SignIn(await OpenAccount(Role.Administrator), Password);
            foreach (var address in new[] { "/drafts", $"/drafts/{id}", "/shelter" })
            {
                await other.Open(address);
                Assert.That(other.Page.Body!.InnerHtml, Does.Not.Contain("Canary").And.Not.Contain(id.ToString()), address);
            }

            await other.Open("/drafts");
        }

        await Browser.Open("/drafts");
        await Browser.Submit("/drafts?handler=discard", ("id", id.ToString()));
        Assert.That(await Fresh(db => db.Drafts.CountAsync()), Is.Zero);
    }

    [Test]
    public async Task A_form_to_make_something_disappear_keeps_nothing_and_a_password_is_kept_nowhere()
    {
        await SignInAs(Role.Administrator);
        await Browser.Open("/shelter/people/erase");
        Assert.That(Browser.Page.QuerySelector("[data-draft]"), Is.Null);
        await Browser.Submit("/shelter/people/erase", ("Form.Name", "Canary Name"), ("Form.Again", "Other"), ("Form.Reason", "Asked"));
        await Browser.Open("/shelter/settings/invite");
        KeyValuePair<string, string>[] fields = [.. Tests.Browser.FieldsOf(Browser.Page, ICarriesForm), new("Form.NewPassword", "canary of a password")];
        using var refused = await Browser.Post("/drafts/keep?at=%2Faccount%2Fpassword", fields);
        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        using var kept = await Browser.Post("/drafts/keep?at=%2Fshelter%2Fsettings%2Finvite", fields);
        Assert.That(kept.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await Fresh(db => db.Drafts.Select(draft => draft.Fields).SingleAsync()), Does.Not.Contain("canary").IgnoreCase);
    }

    [Test]
    public async Task What_is_kept_of_the_pages_stays_kept_and_a_stranger_keeps_nothing()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open(Form);
        var record = Services.GetRequiredService<RecordVersion>();
        var before = record.Now();
        await Type(("Form.Subject", "Beds"));
        Assert.That(record.Now(), Is.EqualTo(before));
        await Fresh(async db => await db.Sessions.ExecuteUpdateAsync(session => session.SetProperty(known => known.Seen, known => known.Seen.AddSeconds(1))));
        Assert.That(record.Now(), Is.Not.EqualTo(before));

        using var stranger = Stranger();
        await stranger.Open("/sign-in");
        using var answer = await stranger.Post("/drafts/keep?at=%2Fshelter", Tests.Browser.FieldsOf(stranger.Page, "form"));
        Assert.That(answer.StatusCode, Is.Not.EqualTo(HttpStatusCode.OK));
        Assert.That(await Fresh(db => db.Drafts.CountAsync()), Is.EqualTo(1));
    }

    private const string ICarriesForm = "#typed";

    private async Task<JsonElement> Type(params (string Field, string Value)[] typed)
    {
        if (Browser.Page.QuerySelector(ICarriesForm) is not { } form || !form.HasAttribute("data-draft"))
        {
            await Browser.Open(Form);
        }

        var fields = Tests.Browser.FieldsOf(Browser.Page, ICarriesForm).Where(field => typed.All(one => one.Field != field.Key))
            .Concat(typed.Select(one => KeyValuePair.Create(one.Field, one.Value)));
        using var answer = await Browser.Post("/drafts/keep?at=" + Uri.EscapeDataString(Form), fields);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }
}
