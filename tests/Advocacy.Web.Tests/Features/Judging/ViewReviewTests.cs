using Advocacy.Domain.Judging;
using Advocacy.Web.Features.Judging;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Judging;

public sealed class ViewReviewTests : JudgingTest
{
    [Test]
    public async Task Every_year_since_the_beginning_stands_with_what_was_judged()
    {
        await Send(Judgement(actions: Adopted.Id));

        var review = await Send(new ViewReview());

        Assert.Multiple(() =>
        {
            Assert.That(review.Years.Select(year => year.Year), Is.EqualTo(Enumerable.Range(2009, Today.Year - 2009 + 1).Reverse()));
            Assert.That(review.Years.Single(year => year.Year == 2012).Judged.Select(judged => judged.Given?.Level), Is.EqualTo([(Level?)Level.SomeProgress, null, null]));
            Assert.That(review.Waiting, Is.EqualTo(["D1", "D2", "D3"]));
        });
    }

    [Test]
    public async Task The_demand_that_stands_worst_is_first_and_one_nobody_judged_is_last()
    {
        await Send(Judgement(actions: Adopted.Id));
        await Send(Judgement(Level.NoProgress) with { Code = "D3", SubmissionKey = Guid.NewGuid() });

        var review = await Send(new ViewReview());

        Assert.Multiple(() =>
        {
            Assert.That(review.Standings.Select(line => line.Demand.Code), Is.EqualTo(["D3", "D1", "D2"]));
            Assert.That(review.Standings.Select(line => line.Last), Is.EqualTo([null, (DateOnly?)new DateOnly(2012, 12, 31), null]));
        });
    }

    [Test]
    public async Task For_whoever_can_do_nothing_about_it_empty_years_are_one_line()
    {
        await Send(Judgement(actions: Adopted.Id));
        await SignInAs(Role.Board);

        await Browser.Open("/shelter/review");

        Assert.That(Browser.Page.QuerySelectorAll(".review tbody th").Select(year => year.TextContent.Trim()),
            Is.EqualTo([$"{Today.Year}", $"2013–{Today.Year - 1}", "2012", "2009–2011"]));
    }

    [TestCase(Role.Analyst, "/shelter/demands/D1/assess/2015")]
    [TestCase(Role.Board, null)]
    public async Task Any_year_is_judged_from_a_link_by_whoever_may(Role role, string? address)
    {
        await SignInAs(role);
        await Browser.Open("/shelter/review");
        Assert.That(Browser.Page.QuerySelector(".review a[href$='/D1/assess/2015']")?.GetAttribute("href"), Is.EqualTo(address));
    }

    [Test]
    public async Task A_card_is_made_from_a_link_once_the_year_is_judged_whole()
    {
        foreach (var code in new[] { "D1", "D2", "D3" })
        {
            await Send(Judgement(Level.NoProgress) with { Code = code });
        }

        await SignInAs(Role.Editor);
        await Browser.Open("/shelter/review");
        Assert.That(Browser.Page.QuerySelectorAll(".review a[href$='/make']").Select(link => link.GetAttribute("href")), Is.EqualTo(["/shelter/cards/2012/make"]));
    }
}
