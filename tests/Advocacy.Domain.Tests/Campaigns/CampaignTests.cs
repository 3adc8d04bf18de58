using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;
using Advocacy.Tests;

namespace Advocacy.Domain.Tests.Campaigns;

public sealed class CampaignTests
{
    private readonly Campaign _campaign = Some.Campaign();

    [Test]
    public void A_campaign_without_a_title_is_refused() => Assert.That(
        () => Campaign.Start(Entry() with { Title = LocalText.Empty }), Breaks.Rule(CampaignRules.HasATitle));

    [Test]
    public void A_campaign_that_ends_before_it_began_is_refused() => Assert.That(
        () => Campaign.Start(Entry() with { Ended = FuzzyDate.Year(2008) }), Breaks.Rule(CampaignRules.EndsAfterItBegan));

    [TestCase("")]
    [TestCase("b")]
    [TestCase("Belgium")]
    [TestCase("2010")]
    [TestCase("be lgium")]
    [TestCase("belgium-")]
    [TestCase("bel--gium")]
    [TestCase("belgië")]
    [TestCase("a23456789012345678901234567890123456789012")]
    public void A_code_that_cannot_begin_an_address_is_refused(string code) => Assert.That(
        () => Campaign.Start(Entry() with { Code = code }), Breaks.Rule(CampaignRules.HasACode));

    [Test]
    public void A_source_of_another_campaign_is_not_cited() => Assert.That(
        () => _campaign.IsToldBy([Some.Evidence(Some.Campaign("other"))]), Breaks.Rule(EvidenceRules.IsOfTheCampaign));

    private static CampaignEntry Entry() =>
        new() { Code = "code", Title = Some.Text(), Publisher = Some.Text(), Began = FuzzyDate.Year(2009) };

    [Test]
    public void Demands_keep_the_petitions_order() =>
        Assert.That(_campaign.Demands.Select(demand => (demand.Code, demand.Position)), Is.EqualTo([("D1", 1), ("D2", 2), ("D3", 3)]));

    [Test]
    public void A_code_is_given_to_one_demand() => Assert.That(
        () => _campaign.Ask("D1", DemandKind.Law, Some.Text(), Some.Text()), Breaks.Rule(CampaignRules.DemandCodesDiffer));

    [Test]
    public void A_demand_without_the_petitions_words_is_refused() => Assert.That(
        () => _campaign.Ask("D4", DemandKind.Law, Some.Text(), LocalText.Empty), Breaks.Rule(CampaignRules.DemandIsWorded));

    [Test]
    public void Only_its_own_demands_can_be_picked()
    {
        var other = Some.Demand(Some.Campaign("other"));

        Assert.Multiple(() =>
        {
            Assert.That(_campaign.Pick([Some.Demand(_campaign).Id, Some.Demand(_campaign).Id]), Has.Count.EqualTo(1));
            Assert.That(() => _campaign.Pick([Some.Demand(_campaign).Id, other.Id]), Breaks.Rule(CampaignRules.DemandIsItsOwn));
        });
    }

    [Test]
    public void A_demand_continues_others_and_not_itself()
    {
        var demand = Some.Demand(Some.Campaign());

        Assert.That(() => demand.Continues([demand]), Breaks.Rule(CampaignRules.ContinuesOthers));
    }

    [TestCase(2009, false)]
    [TestCase(2010, true)]
    [TestCase(2012, true)]
    [TestCase(2013, false)]
    public void A_demand_is_asked_in_the_years_between(int year, bool asked)
    {
        var demand = Some.Demand(Some.Campaign());
        demand.IsAsked(Some.Day(2010, 12, 31), Some.Day(2012, 1, 1));

        Assert.That(demand.IsAskedIn(year), Is.EqualTo(asked));
    }
}
