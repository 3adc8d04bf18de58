using System.Net;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Tests;
using Advocacy.Web.Features.Commitments;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Commitments;

public sealed class ReadBackCommitmentTests : CommitmentTest
{
    [Test]
    public async Task The_letter_is_read_with_its_source_and_the_date_a_reply_was_asked_by()
    {
        await Send(Letter());

        var commitment = await Send(new ViewCommitment(Made[0].Id));
        var letter = commitment.Letters.Single();
        Assert.Multiple(() =>
        {
            Assert.That(commitment.ReadBack, Is.EqualTo(ReadBack.ReadBack));
            Assert.That((letter.SentOn, letter.Text, letter.AnswerBy, letter.IsLate), Is.EqualTo((Some.Day(2025, 1, 8), "We understood so.", Some.Day(2025, 2, 1), true)));
            Assert.That(letter.Sources.Select(source => source.Id), Is.EqualTo([Journal.Id]));
        });
    }

    [Test]
    public async Task What_is_written_after_a_letter_without_an_answer_is_its_reminder_and_both_are_had_on_paper()
    {
        await SignInAs(Role.Analyst);
        var address = $"/shelter/commitments/{Made[0].Id}/read-back";
        await Browser.Open(address);
        Assert.That(Browser.Shown("Form.Text"), Does.Not.Contain("has had no answer"));
        As(Role.Analyst);
        await Send(Letter());

        await Browser.Open(address);
        Assert.That(Browser.Shown("Form.Text"), Does.StartWith("Our letter (8").And.Contain("has had no answer"));
        using var answer = await Browser.Post(address + "?handler=Paper",
        [
            new("Form.Text", Browser.Shown("Form.Text")!), new("Form.TextLanguage", "English"), new("To", "A. Minister"),
            new("__RequestVerificationToken", Browser.ValueOf("__RequestVerificationToken")!),
        ]);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        var paper = Documents.PaperText.Of(await answer.Content.ReadAsByteArrayAsync());
        Assert.That(paper, Does.Contain("Reminder:").And.Contain("A.Minister").And.Contain("tocorrect"));
        Assert.That((await Send(new ViewCommitment(Made[0].Id))).Letters, Has.Count.EqualTo(1), "nothing is on record by it");
    }

    [Test]
    public void A_letter_from_before_the_commitment_is_refused() => Assert.That(
        () => Send(Letter() with { On = Some.Day(2024, 1, 8) }), Refuses(CommitmentRules.LetterFollowsTheCommitment));

    [Test]
    public async Task Somebody_elses_letter_in_the_meantime_is_seen_first()
    {
        await Send(Letter());

        Assert.That(() => Send(Letter()), Refuses(EditingRules.IsUnchangedSinceOpened));
    }

    [Test]
    public async Task At_the_form_the_letter_is_begun_in_the_words_that_were_said_and_its_page_shows_it()
    {
        var address = $"/shelter/commitments/{Made[0].Id}/read-back";
        await SignInAs(Role.Analyst);
        await Browser.Open(address);
        Assert.That(Browser.Shown("Form.Text"), Does.Contain(Made[0].Words));

        await Browser.Submit(address, ("Form.Text", "We understood <b>so</b>."), ("Form.On", "8/1/2025"), ("Form.AnswerBy", ""));
        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.Redirect));
        await Browser.Open($"/shelter/commitments/{Made[0].Id}");

        Assert.That(Browser.Page.QuerySelector("#letters ~ article p.prose")!.TextContent, Is.EqualTo("We understood <b>so</b>."));
    }

    private ReadBackCommitment Letter() => new()
    {
        SubmissionKey = Guid.NewGuid(),
        Id = Made[0].Id,
        Version = Made[0].Version,
        Text = "We understood so.",
        TextLanguage = Language.English,
        On = Some.Day(2025, 1, 8),
        AnswerBy = Some.Day(2025, 2, 1),
        Evidence = [Journal.Id],
    };
}
