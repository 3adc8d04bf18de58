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

    [Test]
    public async Task A_new_edition_in_the_making_does_not_hide_the_one_that_is_in_force()
    {
        await Published();
        await Send((await CardAgain()) with { Correction = Written("A date.") });

        var line = (await Send(new ListCards())).Single(card => card.Year == 2012);
        Assert.That((line.Edition, line.State, line.InForce?.Edition), Is.EqualTo((2, CardState.Draft, 1)));
        await SignInAs(Advocacy.Web.Pipeline.Role.Editor);
        await Browser.Open("/shelter/cards");
        Assert.That(Browser.Page.QuerySelector("tbody a[href='/shelter/published/2012']")!.TextContent, Does.StartWith("in force: edition 1"));
    }

    [Test]
    public async Task A_year_that_is_judged_whole_and_has_no_card_is_the_next_one_to_make_at_home()
    {
        await Published(2011);
        As(Editor);

        Assert.That((await Send(new Advocacy.Web.Features.Home.ViewHome())).Next.Year, Is.EqualTo(2012));
    }
}
