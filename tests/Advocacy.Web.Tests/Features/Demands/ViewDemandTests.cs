using Advocacy.Domain.Meetings;
using Advocacy.Tests;
using Advocacy.Web.Features.Demands;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Tests.Features.Judging;

namespace Advocacy.Web.Tests.Features.Demands;

public sealed class ViewDemandTests : JudgingTest
{
    [SetUp]
    public async Task AMeetingWithAPromiseAndAJudgement()
    {
        var post = Some.Post();
        await Given(post, Meeting.Log(Campaign, Some.MeetingEntry(
            Campaign, Some.Day(2011, 7, 28), commitments: [Some.CommitmentEntry(Campaign, post.Id) with { MadeOn = Some.Day(2011, 7, 28) }], noneMade: false), Today));
        await Send(Judgement(actions: Adopted.Id));
    }

    [Test]
    public async Task One_timeline_tells_what_was_said_done_and_judged_latest_year_first()
    {
        var demand = await Send(new ViewDemand("D1", []));

        Assert.That(
            demand.Timeline.Select(year => $"{year.Year}: {string.Join(" ", year.Entries.Select(entry => entry.Kind).Order())}"),
            Is.EqualTo(["2012: Action Assessment", "2011: Meeting Commitment Action"]));
    }

    [Test]
    public async Task It_can_be_narrowed_to_some_kinds() => Assert.That(
        (await Send(new ViewDemand("D1", [TimelineKind.Commitment]))).Timeline.Single().Entries.Single().Title[Domain.Languages.Language.English],
        Is.EqualTo("We will revise the circular."));

    [Test]
    public async Task What_concerns_another_demand_is_not_on_it() =>
        Assert.That((await Send(new ViewDemand("D2", []))).Timeline, Is.Empty);

    [Test]
    public void A_demand_nobody_made_is_not_found() =>
        Assert.That(() => Send(new ViewDemand("D9", [])), Throws.TypeOf<NotFoundException>());
}
