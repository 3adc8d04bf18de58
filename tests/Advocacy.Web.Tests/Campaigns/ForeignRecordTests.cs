using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Commitments;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Actions;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Commitments;
using Advocacy.Web.Features.Demands;
using Advocacy.Web.Features.Findings;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Campaigns;

/// <summary>What belongs to another campaign is not there: by its id, by its number, in a list, in a form.</summary>
public sealed class ForeignRecordTests : ForeignTest
{
    [Test]
    public void Lists_hold_only_what_is_the_campaigns_own()
    {
        As(Role.Analyst, Role.Editor);
        Assert.Multiple(async () =>
        {
            Assert.That((await Send(new ListDemands())).Select(demand => demand.Code), Is.EqualTo(["D1", "D2", "D3"]));
            Assert.That((await Send(new ListMeetings())).Lines, Is.Empty);
            Assert.That((await Send(new ListCommitments())).Lines, Is.Empty);
            Assert.That((await Send(new ListActions())).Lines, Is.Empty);
            Assert.That((await Send(new ListFindings())).Lines, Is.Empty);
            Assert.That((await Send(new ListEvidence())).Lines, Is.Empty);
            Assert.That(await Send(new ListCitableSources()), Is.Empty);
            Assert.That(await Send(new ListCards()), Is.Empty);
        });
    }

    [Test]
    public async Task Everything_that_is_a_campaigns_is_read_only_through_its_filter()
    {
        var unfiltered = await Fresh(db => Task.FromResult(db.Model.GetEntityTypes()
            .Where(type => type.ClrType.GetProperty(nameof(IOfCampaign.CampaignId))?.PropertyType == typeof(Guid))
            .Where(type => type.GetDeclaredQueryFilters().Count == 0).Select(type => type.ShortName()).ToList()));

        Assert.That(unfiltered, Is.Empty);
    }

    [Test]
    public async Task A_history_names_nothing_of_another_campaign()
    {
        Guid[] theirs = [Meeting.Id, Commitment.Id, Source.Id];

        Assert.That(await Fresh(db => db.Named(Campaign.Id, theirs, CancellationToken.None)), Is.Empty);
        await using var there = Services.CreateAsyncScope();
        there.ServiceProvider.GetRequiredService<CurrentCampaign>().Choose(Other);
        var named = await there.ServiceProvider.GetRequiredService<AdvocacyDb>().Named(Other.Id, theirs, CancellationToken.None);
        Assert.That(named.Keys, Is.EquivalentTo(theirs));
    }

    [TestCase("/demands/D1")]
    [TestCase("/nowhere/demands/D1")]
    [TestCase("/Shelter/demands/D1")]
    [TestCase("/shelter/shelter/demands/D1")]
    public async Task An_address_without_the_campaigns_code_leads_nowhere(string address)
    {
        await SignInAs(Role.Analyst);
        await Browser.Open(address);

        Assert.That(Browser.Status, Is.EqualTo(System.Net.HttpStatusCode.NotFound));
    }

    [Test]
    public async Task The_same_page_of_two_campaigns_shows_each_its_own()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open("/shelter/demands/D1");
        var mine = Browser.Status;
        await Browser.Open("/elsewhere/demands/X1");
        Assert.That((mine, Browser.Status), Is.EqualTo((System.Net.HttpStatusCode.OK, System.Net.HttpStatusCode.OK)));
        Assert.That(Browser.Page.QuerySelectorAll("main a[href^='/']"), Is.Not.Empty);
        Assert.That(Browser.Page.QuerySelectorAll("main a[href^='/'], nav a[href^='/']").Select(link => link.GetAttribute("href")),
            Has.All.StartsWith("/elsewhere"));
    }
}
