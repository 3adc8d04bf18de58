using Advocacy.Domain.Commitments;
using Advocacy.Web.Features.Commitments;

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

    [TestCase(CommitmentState.Open, 3)]
    [TestCase(CommitmentState.Kept, 0)]
    public async Task Those_in_one_state_can_be_asked_for(CommitmentState state, int found) =>
        Assert.That((await Send(new ListCommitments { State = state })).Lines, Has.Count.EqualTo(found));
}
