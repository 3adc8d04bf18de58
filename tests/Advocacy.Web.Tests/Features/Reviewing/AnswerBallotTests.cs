using System.Text.Json;
using Advocacy.Domain.Reviewing;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Features.Reviewing;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Reviewing;

[SetUICulture("en")]
public sealed class AnswerBallotTests : ReviewingTest
{
    private const string Canary = "CANARY said between us";

    [Test]
    public async Task An_answer_is_kept_sealed_and_that_somebody_answered_is_seen()
    {
        await Open();
        await Answer(Ann, code: "D1", words: Canary);
        foreach (var reader in new[] { Ben, Analyst, Editor })
        {
            As(reader);
            var seen = await Send(new ViewBallot(Year));
            Assert.That(seen.Open!.Seats.Select(seat => seat.HasAnswered), Is.EqualTo([true, false, false]));
            Assert.That(JsonSerializer.Serialize(seen, JsonColumns.Options), Does.Not.Contain(Canary));
            Assert.That(seen.Open.Questions.SelectMany(question => question.Answers), Is.Empty, "not even the choice");
            var journal = await Send(new ViewJournal());
            Assert.That(JsonSerializer.Serialize(journal, JsonColumns.Options), Does.Not.Contain(Canary).And.Not.Contain("Objects"));
            var entry = await Fresh(db => db.Journal.Where(entry => entry.Act == nameof(AnswerBallot)).Select(entry => entry.Sequence).SingleAsync());
            Assert.That(JsonSerializer.Serialize(await Send(new ViewJournalEntry(entry)), JsonColumns.Options), Does.Not.Contain(Canary).And.Not.Contain("bjects"));
        }

        As(Ann);
        Assert.That((await Send(new PrepareAnswers(Year))).Given.Single(answer => answer.Choice == BallotChoice.Objects).Words, Is.EqualTo(Canary), "one reads one's own");
    }

    [Test]
    public async Task Words_for_the_board_stay_the_boards_after_it_is_counted()
    {
        await Open();
        await Answer(Ann, code: "D1", otherwise: BallotChoice.AgreesWithRemark, words: Canary, forTheBoard: true);
        await Answer(Ben);
        await Answer(Cleo);
        await Close();
        foreach (var (reader, reads) in new[] { (Ben, true), (Ann, true), (Analyst, false), (Editor, false) })
        {
            As(reader);
            var text = JsonSerializer.Serialize(await Send(new ViewBallot(Year)), JsonColumns.Options);
            Assert.That((text.Contains(Canary, StringComparison.Ordinal), text.Contains("agreesWithRemark", StringComparison.Ordinal)), Is.EqualTo((reads, true)), reader.Name);
            var id = await Fresh(db => db.BallotAnswers.Where(answer => answer.Words != null).Select(answer => answer.Id).SingleAsync());
            if (!reads)
            {
                Assert.That(() => Send(new ViewHistory(nameof(BallotAnswer), id)), Throws.TypeOf<NotFoundException>());
            }
        }

        await SignInAs(Role.Analyst);
        foreach (var page in new[] { "", "/minutes" })
        {
            await Browser.Open($"/shelter/review/{Year}{page}");
            Assert.That(Browser.Page.DocumentElement.TextContent, Does.Not.Contain(Canary));
        }
    }

    [Test]
    public async Task Whoever_answered_may_answer_otherwise_and_the_last_answer_counts()
    {
        await Open();
        await Answer(Ann, code: "D1");
        await Answer(Ann);
        await Answer(Ben);
        await Answer(Cleo);
        Assert.That((await Close()).Unapproved, Is.Empty);
        Assert.That(await Fresh(db => db.BallotAnswers.CountAsync()), Is.EqualTo(12));
    }

    [Test]
    public async Task Part_of_it_is_kept_and_counts_for_what_it_answers()
    {
        var open = await Open(quorum: 1);
        As(Ann);
        await Send(new AnswerBallot { SubmissionKey = Guid.NewGuid(), Year = Year, Answers = [new() { QuestionId = open.Questions[0].Id, Choice = BallotChoice.Agrees }] });
        Assert.That((await Send(new ViewBallot(Year))).Open!.Seats[0].HasAnswered, Is.False);
        Assert.That((await Send(new PrepareAnswers(Year))).Given, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task What_has_not_moved_passes_together_and_what_is_answered_apart_counts_instead()
    {
        var open = await Open(quorum: 1);
        var same = open.Questions.Where(question => !question.HasMoved).ToList();
        Assert.That(same, Has.Count.EqualTo(3), "as in 2011");
        As(Ann);
        await Send(new AnswerBallot
        {
            SubmissionKey = Guid.NewGuid(),
            Year = Year,
            AgreesToTheRest = true,
            Answers = [new() { QuestionId = same[0].Id, Choice = BallotChoice.Objects, Words = "It has moved" }],
        });
        Assert.That((await Send(new PrepareAnswers(Year))).Given.Select(answer => answer.Choice), Is.EquivalentTo([BallotChoice.Objects, BallotChoice.Agrees, BallotChoice.Agrees]));
    }

    [Test]
    public async Task Words_come_with_their_answer_and_answers_with_their_words()
    {
        var open = await Open();
        await Browser.SignIn(await Account("ann"), Password);
        await Browser.Open($"/shelter/review/{Year}/answer");
        await Browser.Submit($"/shelter/review/{Year}/answer",
            ("Form.Answers[0].QuestionId", $"{open.Questions[0].Id}"), ("Form.Answers[0].Choice", "Objects"),
            ("Form.Answers[1].QuestionId", $"{open.Questions[1].Id}"), ("Form.Answers[1].Words", "I should like to add"));
        Assert.That(Browser.Refusals, Is.EquivalentTo(["Row 1: Say why you object: whoever judged has to answer it.", "Row 2: Choose the answer these words belong to."]));
        Assert.That(Browser.Page.Body!.TextContent, Does.Contain("I should like to add"));
        Assert.That(await Fresh(db => db.BallotAnswers.AnyAsync()), Is.False);
    }

    [Test]
    public async Task Nobody_answers_who_was_not_asked_or_what_was_not_asked()
    {
        As(Ann);
        Assert.That(() => Send(new AnswerBallot { SubmissionKey = Guid.NewGuid(), Year = Year }), Throws.TypeOf<NotFoundException>(), "no ballot");
        await Open();
        As(Board);
        Assert.That(() => Send(new AnswerBallot { SubmissionKey = Guid.NewGuid(), Year = Year }), Refuses(BallotRules.IsAnsweredBySeats));
        As(Ann);
        Assert.That(() => Send(new AnswerBallot { SubmissionKey = Guid.NewGuid(), Year = Year, Answers = [new() { QuestionId = Guid.NewGuid(), Choice = BallotChoice.Agrees }] }),
            Refuses(BallotRules.IsAnsweredBySeats));
    }

    [Test]
    public async Task After_it_is_closed_nothing_is_added()
    {
        await Open();
        await Answer(Ann);
        await Answer(Ben);
        await Answer(Cleo);
        await Close();
        As(Ann);
        Assert.That(() => Send(new AnswerBallot { SubmissionKey = Guid.NewGuid(), Year = Year }), Refuses(BallotRules.IsOpen));
    }

    /// <summary>Gives a member a password, to sign in with.</summary>
    private async Task<string> Account(string id)
    {
        await Fresh(async db =>
        {
            var account = await db.Users.SingleAsync(account => account.Id == id);
            account.Email = $"{id}@example.org";
            account.NormalizedEmail = account.Email.ToUpperInvariant();
            account.NormalizedUserName = account.NormalizedEmail;
            account.SecurityStamp = Guid.NewGuid().ToString();
            account.PasswordHash = new Microsoft.AspNetCore.Identity.PasswordHasher<Web.Accounts.Account>().HashPassword(account, Password);
            return await db.SaveChangesAsync();
        });
        return $"{id}@example.org";
    }
}
