using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Tests;
using Advocacy.Web.Features.Commitments;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Commitments;

public sealed class TranslateWordsTests : CommitmentTest
{
    [Test]
    public async Task The_words_stay_as_they_were_said_and_what_is_written_in_their_language_counts_for_nothing()
    {
        await Send(InFrench with { Words = new() { French = "en retard", English = "not what was said" } });

        var commitment = await Send(new ViewCommitment(Made[0].Id));
        Assert.That((commitment.Words, commitment.Translations[Language.French], commitment.Translations[Language.English]), Is.EqualTo(("overdue", "en retard", (string?)null)));
    }

    [Test]
    public async Task Other_words_are_not_translated_by_the_translation_of_those_before()
    {
        await Send(InFrench);
        var translated = await Send(new ViewCommitment(Made[0].Id));
        await Send(new ReviseWords
        {
            SubmissionKey = Guid.NewGuid(),
            Id = Made[0].Id,
            Version = translated.Version,
            Words = "On time",
            WordsLanguage = Language.English,
            On = Some.Day(2025, 3, 1),
            Reason = "Misheard.",
            ReasonLanguage = Language.English,
            Evidence = [Journal.Id],
        });

        Assert.That((await Send(new ViewCommitment(Made[0].Id))).Translations.IsEmpty, Is.True);
    }

    [Test]
    public async Task Somebody_elses_translation_in_the_meantime_is_not_overwritten()
    {
        await Send(InFrench);
        Assert.That(() => Send(InFrench with { SubmissionKey = Guid.NewGuid() }), Refuses(EditingRules.IsUnchangedSinceOpened));
        As(Role.Editor);
        Assert.That(() => Send(InFrench), Throws.TypeOf<NotAllowedException>());
    }

    [Test]
    public async Task The_page_of_the_commitment_marks_it_as_a_translation()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open($"/shelter/commitments/{Made[0].Id}/translate");
        await Browser.Submit($"/shelter/commitments/{Made[0].Id}/translate", ("Form.Words.French", "en retard"), ("Form.Words.Dutch", "te laat"));
        Assert.That(Browser.SentTo, Is.EqualTo($"/shelter/commitments/{Made[0].Id}"), string.Join(" ", Browser.Refusals));

        using var reader = Stranger(Browser.Cookies, "nl");
        await reader.Open($"/shelter/commitments/{Made[0].Id}");
        Assert.That(reader.Page.QuerySelector(".translation")!.TextContent, Does.Contain("te laat").And.Contain("vertaald uit het Engels"));
    }

    private TranslateWords InFrench => new() { SubmissionKey = Guid.NewGuid(), Id = Made[0].Id, Version = Made[0].Version, Words = new() { French = "en retard" } };
}
