using Advocacy.Domain.Judging;
using Advocacy.Web.Features.Demands;
using Advocacy.Web.Tests.Features.Judging;

namespace Advocacy.Web.Tests.Features.Demands;

public sealed class ListDemandsTests : JudgingTest
{
    [Test]
    public async Task Each_demand_stands_with_its_years_oldest_first()
    {
        await Send(Judgement(actions: Adopted.Id));
        await Send(Judgement(Level.NoProgress) with { Year = 2010 });

        var demands = await Send(new ListDemands());

        Assert.Multiple(() =>
        {
            Assert.That(demands.Select(demand => demand.Code), Is.EqualTo(["D1", "D2", "D3"]));
            Assert.That(demands[0].Years.Select(year => (year.Year, year.Level)), Is.EqualTo([(2010, Level.NoProgress), (2012, Level.SomeProgress)]));
            Assert.That(demands[1].Latest, Is.Null);
        });
    }
}
