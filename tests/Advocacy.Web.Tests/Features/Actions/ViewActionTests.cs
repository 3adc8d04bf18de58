using Advocacy.Tests;
using Advocacy.Web.Features.Actions;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Actions;

public sealed class ViewActionTests : AppTest
{
    [Test]
    public void One_that_is_not_there_is_not_found()
    {
        As(Role.Board);

        Assert.That(() => Send(new ViewAction(1)), Throws.TypeOf<NotFoundException>());
    }

    [Test]
    public async Task A_board_member_reads_it_and_is_offered_nothing_to_change()
    {
        await Given(Some.Action(Campaign, number: 4));
        await SignInAs(Role.Board);

        await Browser.Open("/shelter/actions/4");

        Assert.Multiple(() =>
        {
            Assert.That(Browser.Heading, Is.EqualTo("Circular (en)"));
            Assert.That(Browser.Page.QuerySelector("a[href='/shelter/actions/4/stage']"), Is.Null);
        });
    }
}
