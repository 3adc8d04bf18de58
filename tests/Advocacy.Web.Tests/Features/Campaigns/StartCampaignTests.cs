using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Tests;
using Advocacy.Web.Features.Campaigns;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Campaigns;

public sealed class StartCampaignTests : AppTest
{
    [SetUp]
    public void AsAdministrator() => As(Role.Administrator);

    [Test]
    public async Task A_campaign_is_started_with_its_demands_their_authorities_and_obligations()
    {
        var justice = Some.Organization();
        await Given(justice);

        await Send(Start() with { Demands = [Demand("D1", justice.Id), new(), Demand("D2") with { NewAuthority = "Ministère de l’Égalité" }] });

        var (campaign, bodies, rubric) = await Fresh(async db => (
            await db.Campaigns.IgnoreQueryFilters().AsSplitQuery().Include(known => known.Demands).ThenInclude(demand => demand.Authorities)
                .Include(known => known.Demands).ThenInclude(demand => demand.Obligations).SingleAsync(known => known.Code == "housing"),
            await db.Organizations.Select(body => body.Code).Order().ToListAsync(),
            await db.Rubrics.IgnoreQueryFilters().Include(known => known.Levels).SingleAsync()));
        Assert.Multiple(() =>
        {
            Assert.That(campaign.Demands.OrderBy(demand => demand.Position).Select(demand => (demand.Code, demand.Position)), Is.EqualTo([("D1", 1), ("D2", 2)]));
            Assert.That(campaign.Demands.OrderBy(demand => demand.Position).SelectMany(demand => demand.Authorities).Select(body => body.Code), Is.EqualTo(["justice", "ministere-de-l-egalite"]));
            Assert.That(campaign.Demands.First().Obligations.Select(duty => (duty.Reference, duty.Since)), Is.EqualTo([("Directive 2011/36/EU", FuzzyDate.Year(2013))]));
            Assert.That(bodies, Is.EqualTo(["justice", "ministere-de-l-egalite"]));
            Assert.That((rubric.CampaignId, rubric.Levels.Count, rubric.Baseline), Is.EqualTo((campaign.Id, Enum.GetValues<Level>().Length, new DateOnly(2020, 1, 1))));
        });
    }

    [TestCase("shelter")]
    [TestCase("campaigns")]
    [TestCase("sign-in")]
    [TestCase("demands")]
    [TestCase("built")]
    public void A_code_that_is_taken_is_refused(string code) => Assert.That(
        () => Send(Start() with { Code = code }), Refuses(CampaignRules.CodeIsFree));

    [Test]
    public void A_campaign_without_a_demand_is_refused() => Assert.That(
        () => Send(Start() with { Demands = [new(), new()] }), Refuses(CampaignRules.MakesADemand));

    [Test]
    public void Only_an_administrator_starts_one()
    {
        As(Role.Analyst, Role.Editor, Role.Board);

        Assert.That(() => Send(Start()), Throws.TypeOf<NotAllowedException>());
    }

    [Test]
    public async Task Sent_twice_it_is_started_once()
    {
        var form = Start();
        await Send(form);
        await Send(form);

        Assert.That(await Fresh(db => db.Campaigns.CountAsync()), Is.EqualTo(2));
    }

    [Test]
    public async Task A_refusal_keeps_what_was_typed_and_names_the_field()
    {
        await SignInAs(Role.Administrator);
        await Browser.Open("/campaigns/start");

        await Browser.Submit("/campaigns/start", ("Form.Code", "housing"), ("Form.Title.French", "Un toit"), ("Form.Began", "2020"),
            ("Form.Demands[0].Title.French", "Des logements"));

        Assert.Multiple(() =>
        {
            Assert.That((int)Browser.Status, Is.EqualTo(422));
            Assert.That(Browser.Fault("Form_Demands_0__Code"), Is.EqualTo("Give the demand a code."));
            Assert.That(Browser.Refusals, Has.Some.EqualTo("Demand 1: Choose what would have to change."));
            Assert.That((Browser.Shown("Form.Code"), Browser.Shown("Form.Title.French"), Browser.Shown("Form.Demands[0].Title.French")),
                Is.EqualTo(("housing", "Un toit", "Des logements")));
        });
    }

    internal static StartCampaign Start() => new()
    {
        Code = "housing",
        Languages = LanguageTags.All,
        Title = Written("A roof for all"),
        Publisher = Written("The Roof"),
        Began = FuzzyDate.Year(2020),
        NewTerritory = "Wallonie",
        WrittenIn = Language.French,
        Demands = [Demand("D1")],
    };

    internal static DemandRow Demand(string code, params Guid?[] authorities) => new()
    {
        Code = code,
        Kind = DemandKind.Service,
        Title = Written($"Homes {code}"),
        AsAsked = Written("Build homes"),
        Authorities = authorities,
        Obligations = [new() { Reference = "Directive 2011/36/EU", Title = Written("Shelter"), Since = FuzzyDate.Year(2013) }, new()],
    };

    internal static WrittenText Written(string text) => new() { French = text, Dutch = text, German = text, English = text };
}
