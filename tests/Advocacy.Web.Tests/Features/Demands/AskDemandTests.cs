using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Tests;
using Advocacy.Web.Features.Demands;
using Advocacy.Web.Features.Home;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Tests.Features.Judging;

namespace Advocacy.Web.Tests.Features.Demands;

[SetUICulture("en")]
public sealed class AskDemandTests : JudgingTest
{
    private static AskDemand Asking => new()
    {
        Code = "D4",
        Kind = DemandKind.Service,
        Title = new() { English = "Shelters for boys" },
        AsAsked = new() { English = "A shelter for boys" },
        Since = FuzzyDate.Year(2013),
    };

    [Test]
    public async Task Something_more_comes_after_the_last_and_continues_nothing()
    {
        Assert.That(await Send(Asking with { NewAuthority = "Youth department" }), Is.EqualTo("D4"));

        var demands = await Send(new ListDemands());
        var asked = await Send(new ViewDemandAsked("D4"));
        Assert.That(demands.Select(demand => demand.Code), Is.EqualTo(["D1", "D2", "D3", "D4"]));
        Assert.That((asked.Since, asked.Before.Count, asked.Authorities.Single().Name.ForReader()), Is.EqualTo((FuzzyDate.Year(2013), 0, "Youth department")));
    }

    [Test]
    public async Task A_split_demand_is_no_longer_asked_and_both_parts_continue_it()
    {
        var shelters = Some.Demand(Campaign, "D2").Id;
        await Send(Asking with { Continues = [shelters], EndsThem = true });
        await Send(Asking with { Code = "D5", Since = FuzzyDate.Year(2014), Continues = [shelters], EndsThem = true });

        var before = await Send(new ViewDemandAsked("D2"));
        Assert.That(before.After.Select(demand => demand.Code), Is.EqualTo(["D4", "D5"]));
        Assert.That(before.Until, Is.EqualTo(FuzzyDate.Year(2013)), "the first end stands");
        Assert.That((await Send(new ViewDemandAsked("D5"))).Before.Select(demand => demand.Code), Is.EqualTo(["D2"]));
    }

    [Test]
    public async Task Merged_demands_go_into_one_and_into_no_second()
    {
        var (one, other) = (Some.Demand(Campaign, "D1").Id, Some.Demand(Campaign, "D3").Id);
        await Send(Asking with { Continues = [one, other] });

        Assert.That((await Send(new ViewDemandAsked("D4"))).Before.Select(demand => demand.Code), Is.EqualTo(["D1", "D3"]));
        Assert.That((await Send(new ViewDemandAsked("D3"))).After.Select(demand => demand.Code), Is.EqualTo(["D4"]));
        Assert.That((await Send(new ViewDemandAsked("D3"))).Until, Is.Null, "asked beside it, unless somebody says otherwise");
        Assert.That(() => Send(Asking with { Code = "D5", Continues = [one, Some.Demand(Campaign, "D2").Id] }), Refuses(CampaignRules.MergesOnce));
    }

    [Test]
    public async Task It_is_judged_for_the_years_it_is_asked_in_alone()
    {
        await Send(Asking with { Continues = [Some.Demand(Campaign, "D2").Id], EndsThem = true });

        Assert.That(() => Send(Judgement() with { Code = "D4", Year = 2012 }), Refuses(AssessmentRules.IsAskedThen));
        var home = await Send(new ViewHome());
        Assert.That(home.Waiting.Where(item => item.Kind == WaitingKind.ToJudge).SelectMany(item => item.Demands), Is.EqualTo(["D1", "D3", "D4"]));
    }

    [Test]
    public void It_has_a_code_of_its_own_and_says_what_it_asks() => Assert.Multiple(() =>
    {
        Assert.That(() => Send(Asking with { Code = "D1" }), Refuses(CampaignRules.DemandCodesDiffer));
        Assert.That(() => Send(Asking with { AsAsked = new() }), Refuses(CampaignRules.DemandIsWorded));
        Assert.That(
            Assert.ThrowsAsync<MalformedRequestException>(() => Send(Asking with { Since = null, Continues = [Some.Demand(Campaign, "D2").Id], EndsThem = true }))!.Misfits.Single().Member,
            Is.EqualTo("Since"), "those end on the day it begins");
    });

    [Test]
    public async Task From_a_demands_page_the_form_knows_what_it_continues_and_the_pages_tell_the_lineage()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open("/shelter/demands/D2/correct");
        await Browser.Open(Browser.Page.QuerySelector("a[href*='demands/ask']")!.GetAttribute("href")!);
        await Browser.Submit(
            "/shelter/demands/ask", ("Form.Code", "D4"), ("Form.Kind", "Service"), ("Form.Title.English", "Shelters for boys"), ("Form.AsAsked.English", "A shelter for boys"), ("Form.Since", "2013"));
        Assert.That((Browser.Refusals.Count, Browser.SentTo), Is.EqualTo((0, "/shelter/demands/D4")));
        await Browser.Open(Browser.SentTo!);
        Assert.That(Browser.Page.QuerySelector(".page-head")!.TextContent, Does.Contain("It continues").And.Contain("D2"));
        await Browser.Open("/shelter/demands/D2");
        Assert.That(Browser.Page.QuerySelector(".page-head")!.TextContent, Does.Contain("No longer asked since 2013").And.Contain("It is continued by"));
    }
}
