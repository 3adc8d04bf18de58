using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Tests;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Actions;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Commitments;
using Advocacy.Web.Features.Demands;
using Advocacy.Web.Features.Findings;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Features.Judging;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Campaigns;

/// <summary>What belongs to another campaign is not there: by its id, by its number, in a list, in a form.</summary>
public sealed class ForeignRecordTests : AppTest
{
    private readonly Campaign _other = Other();
    private Guid _meeting;
    private Guid _commitment;
    private Guid _source;

    [SetUp]
    public async Task PutAnotherCampaignOnRecord()
    {
        var source = Some.Evidence(_other, "Their journal");
        var (post, committee) = (Some.Post(), Some.Organization("committee", "Committee"));
        var meeting = Domain.Meetings.Meeting.Log(_other, Some.MeetingEntry(
            _other, noneMade: false, commitments: [Some.CommitmentEntry(_other, post.Id)]), Today);
        var action = Some.Action(_other, 7, [Some.Stage(_other, evidence: source)], demand: "X1");
        var finding = Finding.Record(_other, 8, new()
        {
            Body = committee,
            On = FuzzyDate.Year(2010),
            Statement = Some.Text("Too few shelters"),
            Citations = [source],
        });
        var rubric = Some.Rubric(_other);
        await Given(_other, source, post, committee, meeting, action, finding, rubric,
            Assessment.Judge(Some.Demand(_other, "X1"), rubric, Some.AssessmentEntry(), LocalText.Everywhere("A. Analyst"), Today),
            ProgressCard.Draft(_other, 2012, 1, new(Some.Text(), Some.Text(), Some.Text(), [])));
        (_meeting, _commitment, _source) = (meeting.Id, meeting.Commitments.Single().Id, source.Id);
    }

    [Test]
    public void What_another_campaign_has_is_not_found()
    {
        As(Role.Analyst, Role.Editor);
        Assert.Multiple(() =>
        {
            IsNotFound(new ViewMeeting(_meeting));
            IsNotFound(new ViewCommitment(_commitment));
            IsNotFound(new ViewAction(7));
            IsNotFound(new ViewFinding(8));
            IsNotFound(new ViewEvidence(_source));
            IsNotFound(new ViewDemand("X1", []));
            IsNotFound(new ViewAssessment("X1", 2012));
            IsNotFound(new PrepareAssessment("X1", 2012));
            IsNotFound(new ViewCard(2012));
            IsNotFound(new ReadCardPrint(2012, Language.French));
            IsNotFound(new ViewRubric());
            IsNotFound(new ReachStage { Number = 7, Stage = new() { Stage = Domain.Actions.Stage.InForce, On = FuzzyDate.Year(2013), NewTitle = "Journal" } });
            IsNotFound(new SettleCommitment { Id = _commitment, State = CommitmentState.Kept, On = FuzzyDate.Day(Today), Reason = "Done" });
            IsNotFound(new RecordAction
            {
                Kind = Domain.Actions.ActionKind.Circular,
                Title = "Circular",
                Stages = [new() { Stage = Domain.Actions.Stage.Adopted, On = FuzzyDate.Year(2012), Source = _source }],
            });
        });
    }

    [Test]
    public void Lists_hold_only_what_is_the_campaigns_own()
    {
        As(Role.Analyst, Role.Editor);
        Assert.Multiple(async () =>
        {
            Assert.That((await Send(new ListDemands())).Select(demand => demand.Code), Is.EqualTo(["D1", "D2", "D3"]));
            Assert.That(await Send(new ListMeetings()), Is.Empty);
            Assert.That((await Send(new ListCommitments())).Lines, Is.Empty);
            Assert.That((await Send(new ListActions())).Lines, Is.Empty);
            Assert.That((await Send(new ListFindings())).Lines, Is.Empty);
            Assert.That(await Send(new ListEvidence()), Is.Empty);
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
        Guid[] theirs = [_meeting, _commitment, _source];

        Assert.That(await Fresh(db => db.Named(Campaign.Id, theirs, CancellationToken.None)), Is.Empty);
        await using var there = Services.CreateAsyncScope();
        there.ServiceProvider.GetRequiredService<CurrentCampaign>().Choose(_other);
        var named = await there.ServiceProvider.GetRequiredService<AdvocacyDb>().Named(_other.Id, theirs, CancellationToken.None);
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

    private void IsNotFound<T>(IRequest<T> request) =>
        Assert.That(() => Send(request), Throws.TypeOf<NotFoundException>(), request.GetType().Name);

    private static Campaign Other()
    {
        var campaign = Campaign.Start(new() { Code = "elsewhere", Title = Some.Text("Elsewhere"), Publisher = Some.Text(), Began = FuzzyDate.Year(2009) });
        campaign.Ask("X1", DemandKind.Law, Some.Text("Status"), Some.Text("Revise the conditions"));
        return campaign;
    }
}
