using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Tests;
using Advocacy.Web.Features.Commitments;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Commitments;

public sealed class ListCommitmentsTests : CommitmentTest
{
    [Test]
    public async Task The_overdue_stand_first_then_by_due_date_then_the_undated() => Assert.That(
        (await Send(new ListCommitments())).Lines.Select(line => (line.Words, line.IsOverdue)),
        Is.EqualTo([("overdue", true), ("coming", false), ("undated", false)]));

    [Test]
    public async Task Only_the_overdue_can_be_asked_for() =>
        Assert.That((await Send(new ListCommitments { OnlyOverdue = true })).Lines.Select(line => line.Words), Is.EqualTo(["overdue"]));

    [Test]
    public async Task Those_of_one_demand_can_be_asked_for() =>
        Assert.That((await Send(new ListCommitments { Demand = "D2" })).Lines.Select(line => line.Words), Is.EqualTo(["undated"]));

    [Test]
    public async Task Whoever_came_into_the_post_since_stands_beside()
    {
        var made = await Fresh(db => db.Commitments.Where(made => made.PostId != null).OrderBy(made => made.Words).FirstAsync());
        var (post, next) = (await Fresh(db => db.Posts.SingleAsync(post => post.Id == made.PostId)), Some.Person("B. Successor"));
        await Given(next, Membership.Of(next, post, new(FuzzyDate.Day(made.MadeOn.Latest.AddDays(30)), true, null, false), LocalText.Empty, []));

        var line = (await Send(new ListCommitments())).Lines.Single(line => line.Id == made.Id);
        Assert.That(line.HoldersSince, Is.EqualTo(["B. Successor"]));
    }

    [Test]
    public async Task As_columns_each_stands_under_its_state()
    {
        await SignInAs(Role.Board);
        await Browser.Open("/shelter/commitments?board=true");
        Assert.That(Browser.Page.QuerySelectorAll("#state-Open ~ ul > li"), Has.Length.EqualTo(3));
        Assert.That(Browser.Page.QuerySelectorAll(".board li.late"), Has.Length.EqualTo(1));
        Assert.That(Browser.Page.QuerySelector(".kinds a:not([aria-current])")!.GetAttribute("href"), Is.EqualTo("/shelter/commitments"));
    }

    [TestCase(CommitmentState.Open, 3)]
    [TestCase(CommitmentState.Kept, 0)]
    public async Task Those_in_one_state_can_be_asked_for(CommitmentState state, int found) =>
        Assert.That((await Send(new ListCommitments { State = state })).Lines, Has.Count.EqualTo(found));
}
