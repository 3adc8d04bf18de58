using Advocacy.Web.Features.Demands;

namespace Advocacy.Web.Tests.Features.Demands;

public sealed class ListPublicDemandsTests : AppTest
{
    [Test]
    public async Task Anybody_may_know_what_the_petition_asks()
    {
        AsNobody();
        Assert.That((await Send(new ListPublicDemands())).Select(demand => demand.Code), Is.EqualTo(["D1", "D2", "D3"]));
    }
}
