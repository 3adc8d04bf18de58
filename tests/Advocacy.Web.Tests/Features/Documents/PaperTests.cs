using System.Net;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Domain.Readers;
using Advocacy.Tests;
using Advocacy.Web.Features.Planning;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Documents;

/// <summary>Letters, minutes and briefs as their readers get them: what they may read, in the language they ask for, and nothing else.</summary>
public sealed class PaperTests : AppTest
{
    private readonly Post _post = Some.Post();
    private readonly Person _minister = Some.Person();
    private Meeting _meeting = null!;

    [SetUp]
    public async Task AMeetingWithTwoPromises()
    {
        _meeting = Meeting.Log(Campaign, Some.MeetingEntry(Campaign, Some.Day(2026, 3, 2), [new(AttendanceSide.Official, _minister.Id, null)], noneMade: false, commitments:
        [
            Some.CommitmentEntry(Campaign, _post.Id, "We will revise it.", FuzzyDate.Month(2026, 6), condition: "the budget is voted") with { MadeOn = Some.Day(2026, 3, 2) },
            Some.CommitmentEntry(Campaign, _post.Id, "Canary for the board alone.") with { MadeOn = Some.Day(2026, 3, 2), WordsLanguage = Language.French },
        ]), Today);
        _meeting.Commitments.Last().IsReadBy(new(Audience.Board, null));
        await Given(_post, _minister, Membership.Of(_minister, _post, new(Some.Day(2025, 2, 3), true, null, true), LocalText.Empty, []), _meeting);
    }

    [Test]
    public async Task Minutes_say_who_was_there_what_was_promised_and_for_whom_they_are()
    {
        await SignInAs(Role.Board);
        var paper = await Get($"/shelter/meetings/{_meeting.Id}?handler=minutes&language=de");
        Assert.Multiple(() =>
        {
            Assert.That(paper, Does.Contain(PaperText.Squeezed(_minister.Name)));
            Assert.That(paper, Does.Contain("Wewillreviseit.").And.Contain("Juni2026").And.Contain("thebudgetisvoted"));
            Assert.That(paper, Does.Contain("Werdabeiwar"));
            Assert.That(paper, Does.Contain("Canary").And.Contain("Vertraulich:derVorstand"), "what one promise is kept from, the sheet is");
        });
    }

    [Test]
    public async Task No_paper_says_what_its_reader_may_not_read()
    {
        await SignInAs(Role.Analyst);
        Assert.That(await Get($"/shelter/meetings/{_meeting.Id}?handler=minutes"), Does.Contain("Wewillreviseit.").And.Not.Contain("Canary"));
        Assert.That(await Get($"/shelter/people/{_minister.Id}?handler=brief"), Does.Contain("Wewillreviseit.").And.Not.Contain("Canary"));
    }

    [Test]
    public async Task A_brief_on_a_plan_says_what_is_owed_what_to_ask_and_what_must_not_be_said()
    {
        As(Role.Analyst);
        var plan = await Send(new PlanMeeting
        {
            PlannedFor = FuzzyDate.Day(Today.AddDays(10)),
            At = new(10, 30),
            Officials = [new() { Who = _minister.Name }],
            Demands = [Some.Demand(Campaign).Id],
            Subject = "The residence",
            Points = "A contact for the shelters",
            NotToBeSaid = "The draft of the plan",
        });
        await SignInAs(Role.Analyst);
        var paper = await Get($"/shelter/meetings/planned/{plan}?handler=brief&language=fr");
        foreach (var part in new[] { "10:30", "Wewillreviseit.", "Acontactfortheshelters", "Thedraftoftheplan", "Ànepasdire", "usageinterne", PaperText.Squeezed(_minister.Name) })
        {
            Assert.That(paper, Does.Contain(part));
        }
    }

    [Test]
    public async Task A_letter_is_printed_as_it_was_typed_with_the_promises_it_repeats_as_rows_and_nothing_is_saved()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open($"/shelter/meetings/{_meeting.Id}/read-back?language=fr");
        Assert.That(Browser.Page.QuerySelector("[name='To']")!.TextContent, Does.Contain(_minister.Name));
        var paper = await Letter("Madame,\n\nVoici :\n\n1. ‘We will revise it.’\n   pour juin\n\nRépondez, s’il vous plaît.", "A. Minister\nRue de la Loi 1");
        Assert.Multiple(() =>
        {
            Assert.That(paper, Does.Contain("Madame,").And.Contain("RuedelaLoi1").And.Contain("pourjuin").And.Contain("Répondez"));
            Assert.That(paper, Does.Contain("àcorriger"), "a row to answer by a stroke of a pen");
            Assert.That(paper, Does.Not.Contain("1.‘We"), "the row has its number");
        });
        Assert.That(await Letter("Nothing is repeated here.", ""), Does.Contain("Nothingisrepeatedhere.").And.Not.Contain("àcorriger"));
        Assert.That(await Fresh(db => db.Commitments.SelectMany(made => made.Letters).CountAsync()), Is.Zero);
    }

    [Test]
    public async Task A_sign_that_no_font_has_is_named_and_what_was_typed_stays()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open($"/shelter/meetings/{_meeting.Id}/read-back");
        await Browser.Submit($"/shelter/meetings/{_meeting.Id}/read-back?handler=Paper", ("Form.Text", "Dear minister 🦊"), ("Form.TextLanguage", "French"));
        Assert.That(Browser.Page.QuerySelector(".refusals")!.TextContent, Does.Contain("can’t be printed").And.Contain("🦊"));
        Assert.That(Browser.Page.QuerySelector("[name='Form.Text']")!.TextContent, Does.Contain("🦊"));
    }

    private async Task<string> Get(string address)
    {
        using var answer = await Browser.Get(address);
        Assert.That((answer.StatusCode, answer.Content.Headers.ContentType?.MediaType), Is.EqualTo((HttpStatusCode.OK, "application/pdf")));
        Assert.That(answer.Headers.CacheControl?.NoStore, Is.True);
        return PaperText.Of(await answer.Content.ReadAsByteArrayAsync());
    }

    private async Task<string> Letter(string typed, string to)
    {
        using var answer = await Browser.Post($"/shelter/meetings/{_meeting.Id}/read-back?handler=Paper",
        [
            new("Form.Text", typed), new("To", to), new("Form.TextLanguage", "French"), new("__RequestVerificationToken", Browser.ValueOf("__RequestVerificationToken")!),
        ]);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        return PaperText.Of(await answer.Content.ReadAsByteArrayAsync());
    }
}
