using Advocacy.Domain.Commitments;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Tests;
using Advocacy.Web.Features.Commitments;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Commitments;

public sealed class ReviseWordsTests : CommitmentTest
{
    [Test]
    public async Task The_words_as_recorded_stay_beside_the_corrected_ones()
    {
        await Send(Other());

        var commitment = await Send(new ViewCommitment(Made[0].Id));
        Assert.Multiple(() =>
        {
            Assert.That((commitment.Words, commitment.WordsLanguage, commitment.Reported), Is.EqualTo(("Rather overdue", Language.English, true)));
            Assert.That(commitment.Wordings.Select(wording => (wording.Words, wording.On)), Is.EqualTo([("Rather overdue", Some.Day(2025, 3, 1)), ("overdue", null)]));
            Assert.That(commitment.Wordings[0].Sources.Select(source => source.Id), Is.EqualTo([Journal.Id]));
        });
    }

    [Test]
    public void The_same_words_are_refused() =>
        Assert.That(() => Send(Other() with { Words = "overdue", Reported = false }), Refuses(CommitmentRules.OtherWordsDiffer));

    [Test]
    public async Task Somebody_elses_words_in_the_meantime_are_not_overwritten()
    {
        await Send(Other());

        Assert.That(() => Send(Other() with { Words = "Again" }), Refuses(EditingRules.IsUnchangedSinceOpened));
    }

    [Test]
    public async Task At_the_form_the_words_stand_to_be_corrected_and_the_page_shows_what_changed()
    {
        var address = $"/shelter/commitments/{Made[0].Id}/words";
        await SignInAs(Role.Analyst);
        await Browser.Open(address);
        Assert.That(Browser.Shown("Form.Words"), Is.EqualTo("overdue"));

        await Browser.Submit(address, ("Form.Words", "overdue soon"), ("Form.On", "1/3/2025"), ("Form.Reason", "Misheard."));
        await Browser.Open($"/shelter/commitments/{Made[0].Id}");

        Assert.That(Browser.Page.QuerySelector(".versions ins")!.TextContent.Trim(), Is.EqualTo("soon"));
    }

    private ReviseWords Other() => new()
    {
        SubmissionKey = Guid.NewGuid(),
        Id = Made[0].Id,
        Version = Made[0].Version,
        Words = "Rather overdue",
        WordsLanguage = Language.English,
        Reported = true,
        On = Some.Day(2025, 3, 1),
        Reason = "The cabinet corrected it.",
        ReasonLanguage = Language.English,
        Evidence = [Journal.Id],
    };
}
