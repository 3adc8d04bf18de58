using Advocacy.Domain.Cards;
using Advocacy.Web.Features.Cards;

namespace Advocacy.Web.Tests.Features.Cards;

public sealed class ListCardsTests : CardTest
{
    [Test]
    public async Task Each_judged_year_stands_with_its_card_if_it_has_one()
    {
        await Published(2011);

        Assert.That(
            (await Send(new ListCards())).Select(line => (line.Year, line.State, line.Judged, line.Asked)),
            Is.EqualTo([(2012, (CardState?)null, 3, 3), (2011, CardState.Published, 3, 3)]));
    }
}
