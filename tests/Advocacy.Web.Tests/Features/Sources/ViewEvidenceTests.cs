using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Meetings;
using Advocacy.Tests;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Sources;

public sealed class ViewEvidenceTests : AppTest
{
    [Test]
    public async Task It_tells_all_that_stands_on_a_source()
    {
        var source = Some.Evidence(Campaign);
        var post = Some.Post();
        var body = Some.Organization("committee", "Committee");
        var action = Some.Action(Campaign, 1, [Some.Stage(Campaign, evidence: source)]);
        var finding = Finding.Record(Campaign, 2, new()
        {
            Body = body,
            On = FuzzyDate.Year(2011),
            Statement = Some.Text("Too few"),
            Citations = [source],
        });
        var meeting = Meeting.Log(Campaign, Some.MeetingEntry(
            Campaign, commitments: [Some.CommitmentEntry(Campaign, post.Id)], noneMade: false), Today);
        meeting.Commitments.Single().Becomes(CommitmentState.Kept, FuzzyDate.Day(Today), Some.Text(), [source]);
        await Given(post, body, action);
        await Given(finding);
        await Given(meeting);
        As(Role.Board);

        var view = await Send(new ViewEvidence(source.Id));

        Assert.Multiple(() =>
        {
            Assert.That(view.Actions.Select(citing => citing.Number), Is.EqualTo([1]));
            Assert.That(view.Findings.Select(citing => citing.Number), Is.EqualTo([2]));
            Assert.That(view.Commitments.Select(citing => citing.Words), Is.EqualTo(["We will revise the circular."]));
            Assert.That(view.Assessments, Is.Empty);
        });
    }

    [Test]
    public void One_that_is_not_there_is_not_found()
    {
        As(Role.Board);

        Assert.That(() => Send(new ViewEvidence(Guid.NewGuid())), Throws.TypeOf<NotFoundException>());
    }
}
