using Advocacy.Domain.Judging;
using Advocacy.Web.Features.Demands;
using Advocacy.Web.Tests.Features.Cards;

namespace Advocacy.Web.Tests.Features.Demands;

public sealed class ListPublicStandingsTests : CardTest
{
    [Test]
    public async Task Nothing_stands_before_a_card_is_published()
    {
        await Made();
        AsNobody();
        Assert.That(await Send(new ListPublicStandings()), Is.Empty, "a draft is nobody's yet");
    }

    [Test]
    public async Task Each_demand_stands_where_the_last_card_has_it()
    {
        await Published(2011);
        await Published(2012);
        AsNobody();

        var standings = await Send(new ListPublicStandings());

        Assert.That(standings.Select(demand => demand.Code), Is.EqualTo(["D1", "D2", "D3"]));
        Assert.That(standings[0].Years.Select(year => year.Year), Is.EqualTo([2011, 2012]));
        Assert.That(standings[0].Years[^1].Level, Is.Not.EqualTo(Level.NotAssessed));
    }

    [Test]
    public async Task A_stranger_is_told_the_verdict_first_and_where_each_demand_stands()
    {
        await Published();
        await Browser.Open("/shelter/");

        Assert.That(Browser.Heading, Is.EqualTo("A little was done."));
        Assert.That(Browser.Page.QuerySelectorAll(".score .code").Select(code => code.TextContent), Is.EqualTo(["D1", "D2", "D3"]));
    }
}
