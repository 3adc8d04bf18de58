using Advocacy.Domain.Actions;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Tests;
using Advocacy.Web.Features.Comparing;
using Advocacy.Web.Features.Demands;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Tests.Features.Cards;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Comparing;

[SetUICulture("en")]
public sealed class CompareCardsTests : CardTest
{
    [Test]
    public async Task Before_two_cards_are_published_there_is_nothing_to_compare()
    {
        await Published(2011);
        await Made(2012);
        AsNobody();

        var comparison = await Send(new CompareCards());

        Assert.That((comparison.From, comparison.Editions.Count, comparison.Demands.Count), Is.EqualTo(((EditionLine?)null, 1, 0)));
        Assert.That(() => Send(new CompareCards(new(2011), new(2012))), Throws.TypeOf<NotFoundException>(), "a draft is nobody's to compare");
    }

    [Test]
    public async Task The_last_two_cards_stand_side_by_side_the_earlier_one_first()
    {
        await Published(2011);
        await Published(2012);
        AsNobody();

        var (usual, turned) = (await Send(new CompareCards()), await Send(new CompareCards(new(2012), new(2011))));

        Assert.Multiple(() =>
        {
            Assert.That((usual.From!.Year, usual.To!.Year), Is.EqualTo((2011, 2012)));
            Assert.That((turned.From!.Year, turned.To!.Year), Is.EqualTo((2011, 2012)));
            Assert.That(usual.Demands.Select(demand => demand.Code), Is.EqualTo(["D1", "D2", "D3"]));
            Assert.That(usual.Demands.Select(demand => (demand.Before!.Level, demand.After!.Level, demand.Change)),
                Is.All.EqualTo((Level.LimitedProgress, Level.LimitedProgress, new LevelChange(0, 0, 0))));
        });
        Assert.That(() => Send(new CompareCards(new(2011, 2))), Throws.TypeOf<NotFoundException>());
    }

    [Test]
    public async Task A_later_year_first_judged_by_the_earlier_scale_tells_the_two_apart_by_itself()
    {
        await Published(2011);
        await Given(Some.Rubric(Campaign, number: 2, from: 2012));
        await JudgedAnew(2012, Level.NoProgress);
        await Published(2012);
        var told = (await Send(new CompareCards())).Demands[0].Change!;

        Assert.That((told.Whole, told.Yardstick, told.State), Is.EqualTo((-1, (int?)-1, (int?)0)));
    }

    [TestCase(Stage.Adopted, 1)]
    [TestCase(Stage.Lapsed, 0)]
    [TestCase(Stage.Announced, 0)]
    public async Task An_act_that_lapsed_or_was_only_announced_is_none_of_those_in_between(Stage stage, int acts)
    {
        await Given(Some.Action(Campaign, 1, [Some.Stage(Campaign, stage, FuzzyDate.Year(2012))]));
        await Published(2011);
        await Published(2012);

        Assert.That((await Send(new CompareCards())).Demands[0].ActsBetween, Is.EqualTo(acts));
    }

    [Test]
    public async Task A_year_restated_since_is_read_as_the_later_card_knows_it()
    {
        await Published(2011);
        await Given(Some.Rubric(Campaign, number: 2, from: 2012));
        await JudgedAnew(2012, Level.LimitedProgress);
        await JudgedAnew(2011, Level.NoProgress);
        await Published(2012);

        var demand = (await Send(new CompareCards())).Demands[0];
        var publicly = (await Send(new ViewPublicDemand("D1"))).Years;

        Assert.Multiple(() =>
        {
            Assert.That(PublishedYear.Scales(publicly, Language.English), Is.EqualTo(["From 2011 to 2012 the level changes by 0: −1 comes from the scale, +1 from the State."]));
            Assert.That((demand.Before!.Level, demand.Before.Rubric, demand.After!.Rubric), Is.EqualTo((Level.LimitedProgress, 1, 2)), "what was printed stays");
            Assert.That((demand.Change!.Whole, demand.Change.Yardstick, demand.Change.State), Is.EqualTo((0, (int?)-1, (int?)1)));
        });
    }

    [Test]
    public async Task The_page_says_it_in_one_sentence_and_a_card_that_is_none_is_not_there()
    {
        await Published(2011);
        await Published(2012);

        await Browser.Open("/shelter/compare?from=2011&to=2012");
        var (sentence, heading) = (Browser.Heading, Browser.Page.QuerySelector(".compared h3")!.TextContent);
        var answers = new List<int>();
        foreach (var asked in new[] { "?from=2010", "?from=x", "?from=2011-1", "?from=2011-1-1", "?to=2012-9" })
        {
            await Browser.Open("/shelter/compare" + asked);
            answers.Add((int)Browser.Status);
        }

        Assert.Multiple(() =>
        {
            Assert.That(sentence, Is.EqualTo("Between 2011 and 2012, no demand moved; the scale is the same."));
            Assert.That(heading, Is.EqualTo("The same level, for the same reason."));
            Assert.That(answers, Is.EqualTo([404, 404, 200, 404, 404]));
        });
    }

    private Task<int> JudgedAnew(int year, Level level) => Fresh(async db =>
    {
        var later = await db.Rubrics.Include(later => later.Levels).SingleAsync(later => later.Number == 2);
        var demand = await db.Demands.SingleAsync(demand => demand.Code == "D1");
        var judged = await db.Assessments.SingleAsync(judged => judged.Year == year && judged.DemandId == demand.Id);
        db.Add(judged.JudgeAgain(demand, later, Some.AssessmentEntry(year, level) with { WhyAgain = Some.Text("By the new scale") }, LocalText.Everywhere("A"), Today));
        return await db.SaveChangesAsync();
    });
}
