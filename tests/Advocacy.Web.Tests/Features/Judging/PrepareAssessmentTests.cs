using Advocacy.Domain.Judging;
using Advocacy.Web.Features.Judging;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Judging;

public sealed class PrepareAssessmentTests : JudgingTest
{
    [Test]
    public async Task The_desk_shows_what_may_carry_a_level_by_the_end_of_the_year()
    {
        var desk = await Send(new PrepareAssessment("D1", 2012));

        Assert.Multiple(() =>
        {
            Assert.That(desk.Actions.Select(action => (action.Number, action.Counts)), Is.EqualTo([(1, true), (2, false)]));
            Assert.That(desk.Sources.Select(source => source.Title), Is.EqualTo(["Official journal"]));
            Assert.That(desk.Tests, Has.Count.EqualTo(Enum.GetValues<Level>().Length));
            Assert.That(desk.Before, Is.Null);
            Assert.That(desk.Made, Is.Null);
        });
    }

    [Test]
    public async Task What_came_later_is_not_on_it() =>
        Assert.That((await Send(new PrepareAssessment("D1", 2011))).Actions.Select(action => action.Number), Is.EqualTo([2]));

    [Test]
    public async Task Last_times_judgement_stands_beside()
    {
        await Send(Judgement(Level.NoProgress) with { Year = 2010 });

        Assert.That((await Send(new PrepareAssessment("D1", 2012))).Before!.Year, Is.EqualTo(2010));
    }

    [Test]
    public void A_demand_nobody_made_is_not_found() =>
        Assert.That(() => Send(new PrepareAssessment("D9", 2012)), Throws.TypeOf<NotFoundException>());
}
