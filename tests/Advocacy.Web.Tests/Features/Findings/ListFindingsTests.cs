using Advocacy.Domain.Actions;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Findings;
using Advocacy.Tests;
using Advocacy.Web.Features.Findings;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Findings;

public sealed class ListFindingsTests : AppTest
{
    [SetUp]
    public async Task TwoFindings()
    {
        var body = Some.Organization("committee", "Committee");
        await Given(body, Stated(1, 2010, "D1"), Stated(2, 2019, "D2"));
        As(Role.Board);

        Finding Stated(int number, int year, string demand) => Finding.Record(Campaign, number, new()
        {
            Body = body,
            On = FuzzyDate.Year(year),
            Statement = Some.Text("Too few"),
            Citations = [Some.Evidence(Campaign)],
            Effects = [new(Some.Demand(Campaign, demand).Id, Effect.Hinders, Some.Text())],
        });
    }

    [Test]
    public async Task They_stand_latest_first_with_their_bearing() => Assert.That(
        (await Send(new ListFindings())).Lines.Select(line => (line.Number, line.Effects.Single())),
        Is.EqualTo([(2, new FindingBearing("D2", Effect.Hinders)), (1, new FindingBearing("D1", Effect.Hinders))]));

    [TestCase("D1", 1)]
    [TestCase("D9", 0)]
    public async Task Those_of_one_demand_can_be_asked_for(string demand, int found) =>
        Assert.That((await Send(new ListFindings(demand))).Lines, Has.Count.EqualTo(found));
}
