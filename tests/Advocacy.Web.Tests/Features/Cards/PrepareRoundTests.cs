using Advocacy.Web.Features.Cards;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Cards;

public sealed class PrepareRoundTests : CardTest
{
    [Test]
    public async Task Nothing_recorded_yet_is_an_empty_form_on_the_draft_as_it_is()
    {
        var card = await Made();

        var desk = await Send(new PrepareRound(2012));

        Assert.That((desk.Recorded.Version, desk.Recorded.Replies.Count, desk.Recorded.SignOffs.Count), Is.EqualTo((card.Version, 0, 0)));
        Assert.That(desk.Demands.Select(demand => demand.Code), Is.EqualTo(["D1", "D2", "D3"]));
    }

    [Test]
    public void A_year_without_a_draft_is_not_found()
    {
        As(Editor);

        Assert.That(() => Send(new PrepareRound(2011)), Throws.TypeOf<NotFoundException>());
    }
}
