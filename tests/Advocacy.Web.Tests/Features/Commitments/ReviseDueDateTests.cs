using System.Net;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Tests;
using Advocacy.Web.Features.Commitments;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Commitments;

public sealed class ReviseDueDateTests : CommitmentTest
{
    [Test]
    public async Task A_later_date_is_kept_beside_the_first_with_its_reason_and_how_far_it_slipped()
    {
        await Send(Later());

        var commitment = await Send(new ViewCommitment(Made[0].Id));
        var line = (await Send(new ListCommitments())).Lines.Single(line => line.Id == Made[0].Id);
        Assert.Multiple(() =>
        {
            Assert.That((commitment.FirstDue, commitment.Due), Is.EqualTo((FuzzyDate.Month(2026, 2), FuzzyDate.Month(2026, 6))));
            Assert.That(commitment.Revisions.Select(revision => (revision.On, revision.Reason[Language.English])), Is.EqualTo([(Some.Day(2026, 3, 1), "The budget was late.")]));
            Assert.That((commitment.Slip, line.Slip), Is.EqualTo((new Slip(1, 122), new Slip(1, 122))));
            Assert.That((commitment.IsOverdue, line.IsOverdue), Is.EqualTo((false, false)));
        });
    }

    [Test]
    public void The_same_date_again_is_refused() => Assert.That(
        () => Send(Later() with { Due = FuzzyDate.Month(2026, 2) }), Refuses(CommitmentRules.RevisionChangesTheDate));

    [Test]
    public void A_date_before_it_was_made_is_refused() => Assert.That(
        () => Send(Later() with { Due = FuzzyDate.Year(2020) }), Refuses(CommitmentRules.IsDueAfterItWasMade));

    [Test]
    public async Task What_is_settled_is_due_no_more()
    {
        await Send(new SettleCommitment
        {
            Id = Made[0].Id,
            Version = Made[0].Version,
            State = CommitmentState.Kept,
            On = FuzzyDate.Month(2026, 3),
            Reason = "It was adopted.",
            ReasonLanguage = Language.English,
        });

        var version = (await Send(new ViewCommitment(Made[0].Id))).Version;
        Assert.That(() => Send(Later() with { Version = version }), Refuses(CommitmentRules.IsStillOpen));
    }

    [Test]
    public async Task Somebody_elses_change_in_the_meantime_is_not_overwritten()
    {
        await Send(Later());

        Assert.That(() => Send(Later() with { Due = FuzzyDate.Year(2027) }), Refuses(EditingRules.IsUnchangedSinceOpened));
    }

    [Test]
    public async Task What_is_refused_at_the_form_stays_in_it()
    {
        var address = $"/shelter/commitments/{Made[0].Id}/due";
        await SignInAs(Role.Analyst);
        await Browser.Open(address);

        await Browser.Submit(address, ("Form.Due", "one fine day"), ("Form.Reason", "The budget"));

        Assert.That((Browser.Status, Browser.Shown("Form.Due"), Browser.Shown("Form.Reason")),
            Is.EqualTo((HttpStatusCode.UnprocessableEntity, "one fine day", "The budget")));
    }

    private ReviseDueDate Later() => new()
    {
        SubmissionKey = Guid.NewGuid(),
        Id = Made[0].Id,
        Version = Made[0].Version,
        Due = FuzzyDate.Month(2026, 6),
        On = Some.Day(2026, 3, 1),
        Reason = "The budget was late.",
        ReasonLanguage = Language.English,
        Evidence = [Journal.Id, null],
    };
}
