using Advocacy.Web.Features.Cards;

namespace Advocacy.Web.Tests.Features.Cards;

public sealed class ListPublishedCardsTests : CardTest
{
    [Test]
    public async Task Everybody_sees_what_is_published_and_nothing_else()
    {
        await Printed(2012);
        await Published(2011);
        AsNobody();

        Assert.That((await Send(new ListPublishedCards())).Select(card => card.Year), Is.EqualTo([2011]));
    }
}
