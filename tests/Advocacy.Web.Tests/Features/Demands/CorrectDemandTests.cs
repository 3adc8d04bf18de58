using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Tests;
using Advocacy.Web.Features.Demands;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Demands;

[SetUICulture("en")]
public sealed class CorrectDemandTests : AppTest
{
    private Demand Demand => Some.Demand(Campaign, "D2");

    private CorrectDemand Correction => new()
    {
        Code = "D2",
        Version = Demand.Version,
        Kind = DemandKind.Service,
        Title = WrittenText.Of(Demand.Title),
        AsAsked = WrittenText.Of(Demand.AsAsked),
        Reason = "Translated",
    };

    [SetUp]
    public async Task ACampaign()
    {
        await Given(Some.Organization());
        As(Role.Analyst);
    }

    [Test]
    public async Task What_it_asks_of_whom_and_since_when_is_said_anew_and_the_history_keeps_what_stood()
    {
        var justice = await Fresh(db => Task.FromResult(db.Organizations.Single().Id));
        await Send(Correction with
        {
            Kind = DemandKind.Institution,
            Title = WrittenText.Of(Demand.Title) with { German = "Mehr Schutzhäuser" },
            AsAsked = WrittenText.Of(Demand.AsAsked) with { English = "More safe shelters" },
            Authorities = [justice, null],
            NewAuthority = "Youth department",
            Since = FuzzyDate.Year(2010),
            Until = FuzzyDate.Year(2012),
        });

        var demand = await Send(new ViewDemandAsked("D2"));
        var told = (await Send(new ViewHistory(nameof(Domain.Campaigns.Demand), demand.Id))).Acts[0];
        Assert.Multiple(() =>
        {
            Assert.That((demand.Kind, demand.Title[Language.German], demand.AsAsked[Language.English]), Is.EqualTo((DemandKind.Institution, "Mehr Schutzhäuser", "More safe shelters")));
            Assert.That(demand.Authorities.Select(body => body.Name.ForReader()), Is.EquivalentTo(["Justice (en)", "Youth department"]));
            Assert.That((demand.Since, demand.Until), Is.EqualTo((FuzzyDate.Year(2010), FuzzyDate.Year(2012))));
            Assert.That(told.Because, Is.EqualTo("Translated"));
            Assert.That(told.Changes.SelectMany(change => change.Values).Select(value => (value.Before, value.After)), Does.Contain(("More shelters (en)", "More safe shelters")));
        });
    }

    [Test]
    public async Task It_keeps_a_title_and_its_words_ends_after_it_began_and_changes_something()
    {
        Assert.Multiple(() =>
        {
            Assert.That(() => Send(Correction with { Title = new() }), Refuses(CampaignRules.DemandIsWorded));
            Assert.That(() => Send(Correction with { Since = FuzzyDate.Year(2012), Until = FuzzyDate.Year(2010) }), Refuses(CampaignRules.GivenUpAfterItWasAsked));
            Assert.That(() => Send(Correction), Refuses(EditingRules.CorrectionChangesSomething));
        });
        await Send(Correction with { Kind = DemandKind.Law });
        Assert.That(() => Send(Correction with { Kind = DemandKind.Institution, SubmissionKey = Guid.NewGuid() }), Refuses(EditingRules.IsUnchangedSinceOpened));
    }
}
