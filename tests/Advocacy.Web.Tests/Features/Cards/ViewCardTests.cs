using Advocacy.Web.Features.Cards;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Cards;

public sealed class ViewCardTests : CardTest
{
    [Test]
    public void A_year_without_a_card_is_not_found()
    {
        As(Role.Board);

        Assert.That(() => Send(new ViewCard(2012)), Throws.TypeOf<NotFoundException>());
    }

    [TestCase(Role.Board, 0)]
    [TestCase(Role.Analyst, 0)]
    [TestCase(Role.Editor, 1)]
    public async Task Only_an_editor_is_offered_to_publish(Role role, int offered)
    {
        await Printed();
        await SignInAs(role);
        await Browser.Open("/shelter/cards/2012");

        Assert.That(Browser.Page.QuerySelectorAll("a[href='/shelter/cards/2012/publish']"), Has.Length.EqualTo(offered));
    }
}
