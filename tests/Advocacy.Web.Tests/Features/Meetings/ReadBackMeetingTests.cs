using System.Net;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Tests;
using Advocacy.Web.Features.Home;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace Advocacy.Web.Tests.Features.Meetings;

public sealed class ReadBackMeetingTests : AppTest
{
    private readonly Post _post = Some.Post();
    private Meeting _meeting = null!;

    private IReadOnlyList<Guid> Promises => [.. _meeting.Commitments.OrderBy(made => made.Id).Select(made => made.Id)];

    [SetUp]
    public async Task AMeetingWithTwoPromises()
    {
        _meeting = Meeting.Log(Campaign, Some.MeetingEntry(Campaign, Some.Day(2026, 3, 2), noneMade: false, commitments:
        [
            Some.CommitmentEntry(Campaign, _post.Id, "We will revise it.", FuzzyDate.Month(2026, 6), condition: "the budget is voted") with { MadeOn = Some.Day(2026, 3, 2) },
            Some.CommitmentEntry(Campaign, _post.Id, "Nous enverrons un projet.") with { MadeOn = Some.Day(2026, 3, 2), WordsLanguage = Language.French },
        ]), Today);
        await Given(_post, _meeting);
        As(Role.Analyst);
    }

    [Test]
    public async Task One_letter_is_that_of_each_promise_it_repeats()
    {
        Assert.That(await Send(Letter(Promises)), Is.EqualTo(2));

        var promises = await Fresh(db => db.Commitments.Include(made => made.Letters).ToListAsync());
        Assert.Multiple(() =>
        {
            Assert.That(promises.Select(made => made.ReadBack), Is.All.EqualTo(ReadBack.ReadBack));
            Assert.That(promises.SelectMany(made => made.Letters).Select(letter => (letter.Text, letter.AnswerBy)), Is.All.EqualTo(("You said so.", Some.Day(2026, 3, 30))));
        });
        var home = await Send(new ViewHome());
        Assert.That((home.NeverReadBack, home.Waiting.Count(item => item.Kind == WaitingKind.Letter)), Is.EqualTo((0, 2)));
    }

    [Test]
    public async Task Only_the_promises_chosen_get_it()
    {
        await Send(Letter([Promises[0]]));
        Assert.That((await Send(new ViewHome())).NeverReadBack, Is.EqualTo(1));
    }

    [Test]
    public async Task Whoever_reads_one_promise_reads_nothing_of_another_in_its_letter()
    {
        await Send(Letter(Promises) with { Text = "As we met:\n\n1. ‘We will revise it.’\n   by June\n\n2. « Nous\u00a0enverrons un projet. »\n\nPlease answer." });

        var letters = await Fresh(db => db.Commitments.OrderBy(made => made.Id).SelectMany(made => made.Letters).Select(letter => letter.Text).ToListAsync());
        Assert.That(letters, Is.EquivalentTo([
            "As we met:\n\n1. ‘We will revise it.’\n   by June\n\nPlease answer.", "As we met:\n\n2. « Nous\u00a0enverrons un projet. »\n\nPlease answer."]));
    }

    [Test]
    public async Task A_promise_opened_to_more_readers_than_the_meeting_says_nothing_of_its_subject()
    {
        var narrow = Meeting.Log(Campaign, Some.MeetingEntry(Campaign, Some.Day(2026, 3, 2), noneMade: false, commitments:
            [Some.CommitmentEntry(Campaign, _post.Id, "It comes.") with { MadeOn = Some.Day(2026, 3, 2) }]), Today);
        narrow.IsReadBy(new(Domain.Readers.Audience.Board));
        narrow.Commitments.First().IsReadBy(Domain.Readers.Readership.Everybody);
        As(Role.Analyst, Role.Board);
        await Given(narrow);
        var id = narrow.Commitments.First().Id;

        await Send(Letter([id]) with { Id = narrow.Id, Text = "We met about “The status of victim (en)”.\n\n1. ‘It comes.’" });

        Assert.That(await Fresh(db => db.Commitments.Where(made => made.Id == id).SelectMany(made => made.Letters).Select(letter => letter.Text).SingleAsync()), Is.EqualTo("1. ‘It comes.’"));
    }

    [Test]
    public void It_repeats_at_least_one() => Assert.That(() => Send(Letter([])), Breaks.Rule(MeetingRules.LetterRepeatsAPromise));

    [Test]
    public void It_is_not_sent_before_they_met() =>
        Assert.That(() => Send(Letter(Promises) with { On = Some.Day(2026, 3, 1) }), Breaks.Rule(CommitmentRules.LetterFollowsTheCommitment));

    [Test]
    public async Task What_breaks_a_rule_leaves_no_letter_anywhere()
    {
        Assert.That(() => Send(Letter([Promises[0], Guid.NewGuid()])), Throws.InstanceOf<NotFoundException>());
        Assert.That(await Fresh(db => db.Commitments.SelectMany(made => made.Letters).CountAsync()), Is.Zero);
    }

    [TestCase("", "Our meeting (2 March 2026) was about", "by June 2026", "on condition: the budget is voted")]
    [TestCase("?language=fr", "Notre rencontre (2 mars 2026)", "échéance : juin 2026", "à condition : the budget is voted")]
    [TestCase("?language=de", "Unser Treffen (2. März 2026) galt", "bis Juni 2026", "gesagt von Minister of Justice (de)")]
    public async Task The_letter_is_begun_with_each_promise_its_deadline_and_its_condition(string query, params string[] says)
    {
        await SignInAs(Role.Analyst);
        await Browser.Open($"/shelter/meetings/{_meeting.Id}/read-back{query}");
        var letter = Browser.Shown("Form.Text")!;
        Assert.Multiple(() =>
        {
            foreach (var said in says)
            {
                Assert.That(letter, Does.Contain(said));
            }

            Assert.That(letter, Does.Contain("1. ‘We will revise it.’").And.Contain("2. « Nous enverrons un projet. »"));
        });
    }

    [Test]
    public async Task It_is_had_as_a_message_that_mail_programs_open_and_nothing_is_saved()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open($"/shelter/meetings/{_meeting.Id}/read-back");
        using var answer = await Browser.Post($"/shelter/meetings/{_meeting.Id}/read-back?handler=Mail",
        [
            new("Form.Text", "Dear Éva,\nyou said so."), new("Form.TextLanguage", "French"),
            new("__RequestVerificationToken", Browser.ValueOf("__RequestVerificationToken")!),
        ]);

        Assert.That((answer.StatusCode, answer.Content.Headers.ContentType!.MediaType), Is.EqualTo((HttpStatusCode.OK, "message/rfc822")));
        var message = await MimeMessage.LoadAsync(await answer.Content.ReadAsStreamAsync());
        Assert.Multiple(() =>
        {
            Assert.That(message.TextBody!.ReplaceLineEndings("\n").TrimEnd(), Is.EqualTo("Dear Éva,\nyou said so."));
            Assert.That(message.Subject, Does.StartWith("Notre rencontre ("));
            Assert.That(message.Headers["X-Unsent"], Is.EqualTo("1"));
        });
        Assert.That(await Fresh(db => db.Commitments.SelectMany(made => made.Letters).CountAsync()), Is.Zero);
    }

    [Test]
    public async Task The_meeting_asks_for_it_until_it_is_done()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open($"/shelter/meetings/{_meeting.Id}");
        Assert.That(Browser.Page.QuerySelector($"a.button[href='/shelter/meetings/{_meeting.Id}/read-back']"), Is.Not.Null);
        await Send(Letter(Promises));
        await Browser.Open($"/shelter/meetings/{_meeting.Id}");
        Assert.That(Browser.Page.QuerySelector($"a.button[href='/shelter/meetings/{_meeting.Id}/read-back']"), Is.Null);
    }

    private ReadBackMeeting Letter(IReadOnlyList<Guid> promises) => new()
    {
        SubmissionKey = Guid.NewGuid(),
        Id = _meeting.Id,
        Commitments = promises,
        Text = "You said so.",
        TextLanguage = Language.English,
        On = Some.Day(2026, 3, 14),
        AnswerBy = Some.Day(2026, 3, 30),
    };
}
