using Advocacy.Domain.Actions;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.People;
using Advocacy.Tests;
using Advocacy.Web.Features.Judging;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Judging;

public sealed class PrepareAssessmentTests : JudgingTest
{
    private readonly Organization _greta = Some.Organization("greta", "GRETA");

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
    public async Task Each_test_of_the_rubric_stands_beside_what_the_record_holds_for_it_or_lacks()
    {
        var tests = (await Send(new PrepareAssessment("D1", 2012))).Tests.ToDictionary(rung => rung.Test.Level);

        Assert.Multiple(() =>
        {
            Assert.That(tests[Level.SomeProgress].Passing, Is.EqualTo([1]));
            Assert.That(tests[Level.SomeProgress].Lacks, Is.Empty);
            Assert.That(tests[Level.Achieved].Passing, Is.Empty);
            Assert.That(tests[Level.Achieved].Lacks, Is.EqualTo([GateLack.NoneCarriedOutByThen]));
            Assert.That((tests[Level.NoProgress].Passing.Count, tests[Level.NoProgress].Lacks.Count), Is.EqualTo((0, 0)));
        });
        Assert.That(
            (await Send(new PrepareAssessment("D1", 2011))).Tests.Single(rung => rung.Test.Level == Level.SomeProgress).Lacks,
            Is.EqualTo([GateLack.NoneAdoptedByThen]), "in 2011 it was only announced");
    }

    [Test]
    public async Task Findings_by_the_end_of_the_year_are_on_it_with_their_side_and_their_sources()
    {
        await Given(
            _greta,
            Domain.Findings.Finding.Record(Campaign, 3, Stated(FuzzyDate.Month(2012, 6), Effect.Hinders)),
            Domain.Findings.Finding.Record(Campaign, 4, Stated(FuzzyDate.Month(2013, 6), Effect.Advances)));

        var desk = await Send(new PrepareAssessment("D1", 2012));

        Assert.That(desk.Findings.Select(finding => (finding.Number, finding.Effect)), Is.EqualTo([(3, Effect.Hinders)]));
        Assert.That(desk.Sources.Single().Shows, Is.EqualTo([1, 2, 3]));

        Domain.Findings.FindingEntry Stated(FuzzyDate on, Effect effect) => new()
        {
            Body = _greta,
            On = on,
            Statement = Some.Text(),
            Citations = [Journal],
            Effects = [new(Some.Demand(Campaign, "D1").Id, effect, Some.Text())],
        };
    }

    [Test]
    public void A_demand_nobody_made_is_not_found() =>
        Assert.That(() => Send(new PrepareAssessment("D9", 2012)), Throws.TypeOf<NotFoundException>());
}
