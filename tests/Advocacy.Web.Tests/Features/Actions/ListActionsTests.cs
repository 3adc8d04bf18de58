using Advocacy.Domain.Actions;
using Advocacy.Domain.Dates;
using Advocacy.Tests;
using Advocacy.Web.Features.Actions;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Actions;

public sealed class ListActionsTests : AppTest
{
    [SetUp]
    public async Task ThreeActions()
    {
        await Given(
            Some.Action(Campaign, 1, [Some.Stage(Campaign, on: FuzzyDate.Year(2010)), Some.Stage(Campaign, Stage.CarriedOut, FuzzyDate.Year(2014))]));
        await Given(
            Some.Action(Campaign, 2, demand: "D2", authority: Some.Organization("interior", "Interior")));
        await Given(
            Some.Action(Campaign, 3, [Some.Stage(Campaign, Stage.Announced, FuzzyDate.Year(2009))], authority: Some.Organization("police", "Police")));
        As(Role.Board);
    }

    [Test]
    public async Task They_stand_by_their_latest_stage_latest_first() => Assert.That(
        (await Send(new ListActions())).Lines.Select(line => (line.Number, line.Stage)),
        Is.EqualTo([(1, Stage.CarriedOut), (2, Stage.Adopted), (3, Stage.Announced)]));

    [Test]
    public async Task Those_of_one_demand_can_be_asked_for() =>
        Assert.That((await Send(new ListActions { Demand = "D2" })).Lines.Select(line => line.Number), Is.EqualTo([2]));

    [TestCase(ActionKind.Law, 0)]
    [TestCase(ActionKind.Circular, 3)]
    public async Task Those_of_one_kind_can_be_asked_for(ActionKind kind, int found) =>
        Assert.That((await Send(new ListActions { Kind = kind })).Lines, Has.Count.EqualTo(found));

    [Test]
    public async Task A_demand_nobody_made_has_none() =>
        Assert.That((await Send(new ListActions { Demand = "D9" })).Lines, Is.Empty);
}
