using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Domain.Sources;
using Advocacy.Tests;

namespace Advocacy.Web.Tests.Campaigns;

/// <summary>The campaign, and another one on the same record with one of everything.</summary>
public abstract class ForeignTest : AppTest
{
    protected Campaign Other { get; } = AnotherCampaign();

    protected Domain.Meetings.Meeting Meeting { get; private set; } = null!;

    protected Domain.Commitments.Commitment Commitment { get; private set; } = null!;

    protected Domain.Commitments.ReadBackLetter Letter { get; private set; } = null!;

    protected Evidence Source { get; private set; } = null!;

    protected Attachment Copy { get; private set; } = null!;

    protected Domain.Actions.GovernmentAction Action { get; private set; } = null!;

    protected Finding Finding { get; private set; } = null!;

    protected ProgressCard Card { get; private set; } = null!;

    protected Post Post { get; } = Some.Post();

    [SetUp]
    public async Task PutAnotherCampaignOnRecord()
    {
        var committee = Some.Organization("committee", "Committee");
        Source = Some.Evidence(Other, "Their journal");
        Copy = Source.Attach(new("a.txt", "text/plain", 1, new string('0', 64)), Today);
        Meeting = Domain.Meetings.Meeting.Log(Other, Some.MeetingEntry(
            Other, noneMade: false, commitments: [Some.CommitmentEntry(Other, Post.Id)]), Today);
        Commitment = Meeting.Commitments.Single();
        Letter = Some.Letter(Commitment);
        Action = Some.Action(Other, 7, [Some.Stage(Other, evidence: Source)], demand: "X1");
        Finding = Finding.Record(Other, 8, new()
        {
            Body = committee,
            On = FuzzyDate.Year(2010),
            Statement = Some.Text("Too few shelters"),
            Citations = [Source],
        });
        Card = ProgressCard.Draft(Other, 2012, 1, new(Some.Text(), Some.Text(), Some.Text(), []));
        var rubric = Some.Rubric(Other);
        await Given(Other, Source, Post, committee, Meeting, Action, Finding, rubric,
            Assessment.Judge(Some.Demand(Other, "X1"), rubric, Some.AssessmentEntry(), LocalText.Everywhere("A. Analyst"), Today),
            Card);
    }

    private static Campaign AnotherCampaign()
    {
        var campaign = Campaign.Start(new() { Code = "elsewhere", Title = Some.Text("Elsewhere"), Publisher = Some.Text(), Began = FuzzyDate.Year(2009) });
        campaign.Ask("X1", DemandKind.Law, Some.Text("Status"), Some.Text("Revise the conditions"));
        return campaign;
    }
}
