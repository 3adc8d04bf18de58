using System.Net;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Web.Features.Commitments;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Commitments;

public sealed class SettleCommitmentTests : CommitmentTest
{
    [Test]
    public async Task What_became_of_it_is_kept_with_its_reason_and_its_source()
    {
        await Send(Kept());

        var commitment = await Send(new ViewCommitment(Made[0].Id));
        var change = commitment.Changes.Single();
        Assert.Multiple(() =>
        {
            Assert.That((commitment.State, commitment.IsOverdue), Is.EqualTo((CommitmentState.Kept, false)));
            Assert.That((change.State, change.On, change.Reason[Language.English]), Is.EqualTo((CommitmentState.Kept, FuzzyDate.Month(2026, 3), "It was adopted.")));
            Assert.That(change.Sources.Select(source => source.Title), Is.EqualTo(["Official journal"]));
        });
    }

    [Test]
    public void Before_it_was_made_nothing_became_of_it() =>
        Assert.That(() => Send(Kept() with { On = FuzzyDate.Year(2020) }), Refuses(CommitmentRules.ChangeComesAfterItWasMade));

    [Test]
    public async Task Somebody_elses_change_in_the_meantime_is_not_overwritten()
    {
        await Send(Kept());

        Assert.That(() => Send(Kept()), Refuses(EditingRules.IsUnchangedSinceOpened));
    }

    [Test]
    public async Task What_is_refused_at_the_form_stays_in_it()
    {
        var address = $"/shelter/commitments/{Made[0].Id}/settle";
        await SignInAs(Role.Analyst);
        await Browser.Open(address);

        await Browser.Submit(address, ("Form.State", "Kept"), ("Form.On", "one fine day"), ("Form.Reason", "It was\nadopted."));

        Assert.Multiple(() =>
        {
            Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(Browser.Shown("Form.On"), Is.EqualTo("one fine day"));
            Assert.That(Browser.Shown("Form.Reason"), Is.EqualTo("It was\nadopted."));
            Assert.That(Browser.Fault("Form_On"), Does.Contain("date"));
        });
        Assert.That((await Send(new ViewCommitment(Made[0].Id))).State, Is.EqualTo(CommitmentState.Open));
    }

    private SettleCommitment Kept() => new()
    {
        SubmissionKey = Guid.NewGuid(),
        Id = Made[0].Id,
        Version = Made[0].Version,
        State = CommitmentState.Kept,
        On = FuzzyDate.Month(2026, 3),
        Reason = "It was adopted.",
        ReasonLanguage = Language.English,
        Evidence = [Journal.Id, null],
    };
}
