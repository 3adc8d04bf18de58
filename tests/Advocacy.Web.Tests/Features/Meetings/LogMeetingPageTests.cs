using System.Net;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Tests;
using Advocacy.Web.Pipeline;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Meetings;

public sealed class LogMeetingPageTests : AppTest
{
    private const string Address = "/shelter/meetings/log";

    private readonly Post _post = Some.Post();

    [SetUp]
    public async Task AnAnalystAtTheForm()
    {
        var person = Some.Person();
        var term = Membership.Of(person, _post, new(Some.Day(2025, 2, 3), true, null, true), LocalText.Empty, []);
        await Given(person, _post, term);
        await SignInAs(Role.Analyst);
        await Browser.Open(Address);
    }

    [Test]
    public async Task A_meeting_is_logged_without_script()
    {
        await Browser.Submit(Address, Filled());
        await Browser.Open(Browser.SentTo!);

        Assert.Multiple(() =>
        {
            Assert.That(Browser.Heading, Is.EqualTo("Status of victim"));
            Assert.That(Browser.Page.QuerySelectorAll("blockquote p").Select(words => words.TextContent), Is.EqualTo(["We will revise it."]));
            Assert.That(Browser.Page.QuerySelector("[role=status]"), Is.Not.Null);
        });
    }

    [Test]
    public async Task What_is_noted_in_passing_opens_the_form_filled_in_and_saves_nothing()
    {
        await Browser.Open($"{Address}?quick={Uri.EscapeDataString("@Minister #D2 Promised a draft #D9 !12/2026")}");

        Assert.Multiple(() =>
        {
            Assert.That(Browser.Shown("Form.Officials[0].Who"), Is.EqualTo("Minister"));
            Assert.That(Browser.Page.QuerySelector("#Form_Officials_0__Who-understood")!.TextContent, Does.Contain("A. Minister"));
            Assert.That(Browser.Page.QuerySelectorAll("#Form_Demands [checked]"), Has.Length.EqualTo(1));
            Assert.That(Browser.Shown("Form.Subject"), Is.EqualTo("Promised a draft #D9"));
            Assert.That(Browser.Shown("Form.Commitments[0].Words")!.Trim(), Is.EqualTo("Promised a draft #D9"));
            Assert.That(Browser.Shown("Form.Commitments[0].Due"), Is.EqualTo(FuzzyDate.Month(2026, 12).ToText(Language.English)));
        });
        Assert.That(await Fresh(db => db.Meetings.CountAsync()), Is.Zero);
    }

    [Test]
    public async Task The_lines_of_a_message_are_offered_beside_what_was_typed()
    {
        await Browser.Submit(
            $"{Address}?handler=Lines", ("Pasted", "Dear all,\n- a draft\n- an answer"), ("Form.Subject", "Typed before"), ("Form.Commitments[0].Words", "Mine."), ("Form.Commitments[1].Due", "one fine day"));

        Assert.Multiple(() =>
        {
            Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(Enumerable.Range(0, 4).Select(row => Browser.Shown($"Form.Commitments[{row}].Words")!.Trim()), Is.EqualTo(["Mine.", "", "a draft", "an answer"]));
            Assert.That(Browser.Shown("Form.Commitments[1].Due"), Is.EqualTo("one fine day"));
            Assert.That(Browser.Shown("Form.Subject"), Is.EqualTo("Typed before"));
            Assert.That(Browser.Shown("Pasted")!.Trim(), Is.Empty);
            Assert.That(Browser.Page.QuerySelector("main form")!.GetAttribute("action"), Is.EqualTo(Address));
        });
    }

    [Test]
    public async Task A_message_without_a_line_to_offer_is_told_and_stays()
    {
        await Browser.Submit($"{Address}?handler=Lines", ("Pasted", "Bonjour,"), ("Form.Subject", "Typed before"));
        Assert.That(Browser.Refusals, Is.EqualTo(["There is no line in it that could be a commitment."]));
        Assert.That((Browser.Shown("Pasted")!.Trim(), Browser.Shown("Form.Subject")), Is.EqualTo(("Bonjour,", "Typed before")));
    }

    [Test]
    public async Task An_invitation_fills_in_the_day_the_place_the_subject_and_the_people()
    {
        await Browser.Upload($"{Address}?handler=Invitation", "Invitation", "talk.ics", new StringContent(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20260112\r\nSUMMARY:The circular\r\nLOCATION:Ghent\r\nATTENDEE;CN=A. Minister:mailto:m@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"));

        Assert.Multiple(() =>
        {
            Assert.That((Browser.Shown("Form.HeldOn"), Browser.Shown("Form.Subject"), Browser.Shown("Form.Place")), Is.EqualTo((Some.Day(2026, 1, 12).ToText(Language.English), "The circular", "Ghent")));
            Assert.That(Browser.Page.QuerySelector("#Form_Officials_0__Who-understood")!.TextContent, Does.Contain("Minister of Justice"));
        });
    }

    [Test]
    public async Task What_is_no_invitation_is_told_and_what_was_typed_stays()
    {
        await Browser.Upload($"{Address}?handler=Invitation", "Invitation", "talk.ics", new StringContent("no calendar"));
        Assert.That(Browser.Refusals, Is.EqualTo(["This is no invitation that can be read: it has no event with a date."]));
    }

    [Test]
    public async Task Nothing_typed_is_lost_when_it_is_refused()
    {
        (string Name, string Value)[] typed =
        [
            .. Filled().Where(field => field.Name != "Form.HeldOn"),
            ("Form.HeldOn", "the day before it rained"),
            ("Form.Officials[2].Who", "B. Adviser"),
            ("Form.Commitments[1].Words", "Plus tard."),
            ("Form.Commitments[1].Due", "one fine day"),
            ("Form.Commitments[1].Condition", "with <b>funding</b> & \"will\""),
        ];

        await Browser.Submit(Address, typed);

        Assert.Multiple(() =>
        {
            Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            foreach (var (name, value) in typed)
            {
                Assert.That(Browser.Shown(name), Is.EqualTo(value), name);
            }

            Assert.That(Browser.Fault("Form_HeldOn"), Does.Contain("date"));
            Assert.That(Browser.Fault("Form_Commitments_1__Due"), Does.Contain("date"));
            Assert.That(
                Browser.Page.QuerySelectorAll(".refusals a").Select(link => Browser.Page.QuerySelector(link.GetAttribute("href")!)).ToList(),
                Has.Count.EqualTo(2).And.None.Null, "each refusal leads to its field");
        });
        Assert.That(await Fresh(db => db.Meetings.CountAsync()), Is.Zero);
    }

    [Test]
    public async Task A_broken_rule_keeps_all_rows_too()
    {
        await Browser.Submit(Address, [.. Filled().Where(field => field.Name != "Form.Demands")]);

        Assert.Multiple(() =>
        {
            Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(Browser.Page.QuerySelector(".refusals")!.TextContent, Does.Contain("demand"));
            Assert.That(Browser.Shown("Form.Commitments[0].Words"), Is.EqualTo("We will revise it."));
            Assert.That(Browser.Shown("Form.Officials[0].Who"), Is.EqualTo("A. Minister"));
        });
    }

    [TestCase("Form.SubmissionKey", "not a key")]
    [TestCase("Form.Officials", "nobody")]
    [TestCase("Form.Commitments", "nothing")]
    [TestCase("Form.Commitments[0].Strength", "99")]
    [TestCase("Form.Commitments[0].WordsLanguage", "Klingon")]
    [TestCase("Form.Commitments[0].Demands", "D9")]
    [TestCase("Form.Demands", "D9")]
    [TestCase("Form.Kind", "Séance")]
    [TestCase("Form.NoneMade", "perhaps")]
    [TestCase("Form.Subject", "\ud83d\u202e")]
    public async Task Nonsense_in_a_field_is_never_a_defect(string field, string nonsense)
    {
        await Browser.Submit(Address, ("Form.HeldOn", "14/3/2026"), (field, nonsense));

        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
    }

    [Test]
    public void Another_row_can_be_made_from_its_mould()
    {
        Assert.That(
            Browser.Page.QuerySelectorAll("template").Select(mould => ((IHtmlTemplateElement)mould).Content.QuerySelector("[name]")!.GetAttribute("name")),
            Is.EqualTo(["Form.Officials[__index__].Who", "Form.Commitments[__index__].Words"]));
    }

    [Test]
    public async Task A_board_member_is_not_shown_the_form()
    {
        await SignInAs(Role.Board);
        await Browser.Open(Address);

        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    private (string Name, string Value)[] Filled() =>
    [
        ("Form.HeldOn", "14/3/2026"),
        ("Form.Subject", "Status of victim"),
        ("Form.Officials[0].Who", "A. Minister"),
        ("Form.Demands", Some.Demand(Campaign).Id.ToString()),
        ("Form.Commitments[0].Words", "We will revise it."),
        ("Form.Commitments[0].Strength", "Promise"),
        ("Form.Commitments[0].Due", "2nd quarter of 2026"),
    ];
}
