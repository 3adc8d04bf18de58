using System.Reflection;
using Advocacy.Domain.Actions;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Domain.Figures;
using Advocacy.Domain.Petitions;
using Advocacy.Domain.Reviewing;
using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Advocacy.Web.Features.Actions;
using Advocacy.Web.Features.Campaigns;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Commitments;
using Advocacy.Web.Features.Demands;
using Advocacy.Web.Features.Findings;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Features.Judging;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.People;
using Advocacy.Web.Features.Petitions;
using Advocacy.Web.Features.Readers;
using Advocacy.Web.Features.Replies;
using Advocacy.Web.Features.Reviewing;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Settings;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Features.Planning;
using Advocacy.Web.Features.Withdrawals;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Tests.Conventions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Campaigns;

/// <summary>Every id that any request takes, given one of another campaign, or of nothing at all where the record is every campaign's.</summary>
public sealed class ForeignIdTests : ForeignTest
{
    /// <summary>To whom or to what post a list is kept refers to nothing: of somebody elsewhere it holds nothing (ListFiltersTests).</summary>
    private static readonly HashSet<string> NoReferences = ["SubmissionKey", "Version", "TextsVersion", "Who", "Only"];

    private readonly Guid _nothing = Guid.NewGuid();
    private readonly Organization _police = Some.Organization("police", "Police");

    private Domain.Meetings.Meeting Held { get; set; } = null!;

    private Domain.Meetings.PlannedMeeting OwnPlan { get; set; } = null!;

    private Domain.Meetings.PlannedMeeting ForeignPlan { get; set; } = null!;

    private Ballot ForeignBallot { get; set; } = null!;

    private ReplyRequest ForeignReply { get; set; } = null!;

    private Commitment Own { get; set; } = null!;

    private Membership Running { get; set; } = null!;

    private GovernmentAction OwnAction { get; set; } = null!;

    private SignatureTally OwnTally { get; set; } = null!;

    private Handover OwnHandover { get; set; } = null!;

    private (SignatureTally Tally, Handover Handover) Foreign { get; set; }

    private Domain.Findings.Finding OwnFinding { get; set; } = null!;

    private IReadOnlyDictionary<string, object> Requests => new Dictionary<string, object>
    {
        ["AssessDemand.Actions"] = Judgement with { Actions = [Action.Id] },
        ["AssessDemand.EvidenceAgainst"] = Judgement with { EvidenceAgainst = [Source.Id] },
        ["AssessDemand.EvidenceFor"] = Judgement with { EvidenceFor = [Source.Id] },
        ["AssessDemand.Findings"] = Judgement with { Findings = [Finding.Id] },
        ["AssessDemand.Commitments"] = Judgement with { Commitments = [Commitment.Id] },
        ["TranslateWords.Id"] = new TranslateWords { Id = Commitment.Id, Version = Commitment.Version, Words = WrittenText.Of(Some.Text()) },
        ["AttachCopy.Id"] = new AttachCopy { Id = Source.Id, Version = Source.Version, File = new("b.txt", "text/plain", 1, new string('1', 64)) },
        ["AttachToMeeting.Id"] = new AttachToMeeting { Id = Meeting.Id, Version = Meeting.Version, File = new("b.txt", "text/plain", 1, new string('1', 64)) },
        ["ChangeReaders.Id"] = new ChangeReaders { Kind = nameof(Domain.Meetings.Meeting), Id = Meeting.Id, Version = Meeting.Version, Reason = "Mine now" },
        ["CheckEvidence.Id"] = new CheckEvidence { Id = Source.Id, Version = Source.Version },
        ["CorrectMeeting.Demands"] = Correction with { Demands = [Other.Demands.Single().Id] },
        ["CorrectMeeting.Id"] = new CorrectMeeting { Id = Meeting.Id, Version = Meeting.Version, HeldOn = Meeting.HeldOn, Kind = Meeting.Kind, Subject = WrittenText.Of(Some.Text()), Reason = "Mine now" },
        ["CorrectMeeting.Present"] = Correction with { Present = [.. Meeting.Attendances.Select(present => present.Id)] },
        ["CorrectMeeting.Shown.Source"] = Correction with { Shown = new() { Source = Source.Id } },
        ["CorrectMeeting.Sources"] = Correction with { Sources = [Source.Id] },
        ["CorrectAction.Authorities"] = ActCorrected with { Authorities = [_nothing] },
        ["CorrectAction.Effects.Demand"] = ActCorrected with { Effects = [new() { Demand = Other.Demands.Single().Id, Effect = Effect.Advances, Reason = WrittenText.Of(Some.Text()) }] },
        ["CorrectCommitment.Demands"] = PromiseCorrected with { Demands = [Other.Demands.Single().Id] },
        ["CorrectCommitment.Id"] = PromiseCorrected with { Id = Commitment.Id, Version = Commitment.Version },
        ["CorrectCommitment.Shown.Source"] = PromiseCorrected with { Shown = new() { Source = Source.Id } },
        ["CorrectCommitment.Sources"] = PromiseCorrected with { Sources = [Source.Id] },
        ["CorrectHandover.Days.Id"] = HandoverCorrected with { Days = [HandoverCorrected.Days[0] with { Id = _nothing }] },
        ["CorrectHandover.Days.Shown.Source"] = HandoverCorrected with { Days = [HandoverCorrected.Days[0] with { Shown = new() { Source = Source.Id } }] },
        ["CorrectHandover.Days.Sources"] = HandoverCorrected with { Days = [HandoverCorrected.Days[0] with { Sources = [Source.Id] }] },
        ["CorrectHandover.Id"] = HandoverCorrected with { Id = Foreign.Handover.Id, Version = Foreign.Handover.Version },
        ["CorrectHandover.Where.LiesIn"] = HandoverCorrected with { Where = new() { NewTerritory = "Here", LiesIn = _nothing } },
        ["CorrectHandover.Where.Territory"] = HandoverCorrected with { Where = new() { Territory = _nothing } },
        ["CorrectTally.Id"] = TallyCorrected with { Id = Foreign.Tally.Id, Version = Foreign.Tally.Version },
        ["CorrectTally.Shown.Source"] = TallyCorrected with { Shown = new() { Source = Source.Id } },
        ["CorrectTally.Sources"] = TallyCorrected with { Sources = [Source.Id] },
        ["CorrectTally.Where.LiesIn"] = TallyCorrected with { Where = new() { NewTerritory = "Here", LiesIn = _nothing } },
        ["CorrectTally.Where.Territory"] = TallyCorrected with { Where = new() { Territory = _nothing } },
        ["CorrectTerm.Id"] = TermCorrected with { Id = _nothing },
        ["CorrectTerm.Post"] = TermCorrected with { Post = _nothing },
        ["CorrectTerm.Shown.Source"] = TermCorrected with { Shown = new() { Source = Source.Id } },
        ["CorrectTerm.Sources"] = TermCorrected with { Sources = [Source.Id] },
        ["AskDemand.Authorities"] = Asking with { Authorities = [_nothing] },
        ["AskDemand.Continues"] = Asking with { Continues = [Other.Demands.Single().Id] },
        ["CorrectDemand.Authorities"] = new CorrectDemand { Code = "D1", Version = Campaign.Demands.First().Version, Kind = DemandKind.Law, Title = WrittenText.Of(Some.Text()), AsAsked = WrittenText.Of(Some.Text()), Authorities = [_nothing], Reason = "Mine now" },
        ["CorrectObligation.Id"] = Required with { Code = "D1" },
        ["CorrectEvidence.Id"] = new CorrectEvidence { Id = Source.Id, Version = Source.Version, Title = "Mine", Kind = EvidenceKind.Primary, Reason = "Mine now" },
        ["CorrectFinding.Body"] = FindingCorrected with { Body = _nothing },
        ["CorrectFinding.Effects.Demand"] = FindingCorrected with { Effects = [new() { Demand = Other.Demands.Single().Id, Effect = Effect.Advances, Reason = WrittenText.Of(Some.Text()) }] },
        ["CorrectFinding.Shown.Source"] = FindingCorrected with { Shown = new() { Source = Source.Id } },
        ["CorrectFinding.Sources"] = FindingCorrected with { Sources = [Source.Id] },
        ["CorrectStage.Id"] = StageCorrected with { Id = Action.Stages.Single().Id },
        ["CorrectStage.Shown.Source"] = StageCorrected with { Shown = new() { Source = Source.Id } },
        ["CorrectStage.Sources"] = StageCorrected with { Sources = [Source.Id] },
        ["EndTerm.Id"] = new EndTerm { Id = _nothing, On = FuzzyDate.Year(2013) },
        ["EndTerm.Shown.Source"] = new EndTerm { Id = Running.Id, Version = Running.Version, On = FuzzyDate.Day(Today), Shown = new() { Source = Source.Id } },
        ["PurgePassage.Files"] = new PurgePassage { Passage = "Nobody", Reason = "Asked", IsMeant = true, Files = [_nothing] },
        ["RenamePerson.Id"] = new RenamePerson { Id = _nothing, Name = "Nobody", Reason = "Asked" },
        ["ErasePerson.Id"] = new ErasePerson { Id = _nothing, Name = "Nobody", Reason = "Asked" },
        ["MergePerson.Id"] = new MergePerson { Id = _nothing, Into = _nothing, Reason = "Asked" },
        ["MergePerson.Into"] = new MergePerson { Id = _nothing, Version = _nothing, Into = _nothing, Reason = "Asked" },
        ["WithdrawRecord.Id"] = new WithdrawRecord { Kind = "Meeting", Id = Meeting.Id, Version = Meeting.Version, Reason = "Not mine" },
        ["PutBackRecord.Id"] = new PutBackRecord { Kind = "Meeting", Id = Meeting.Id, Version = Meeting.Version, Reason = "Not mine" },
        ["UndoMerge.Id"] = new UndoMerge { Id = _nothing, Reason = "Asked" },
        ["LogMeeting.Commitments.Demands"] = Log with { NoneMade = false, Commitments = [Promise with { Demands = [Other.Demands.Single().Id] }] },
        ["LogMeeting.Demands"] = Log with { Demands = [Other.Demands.Single().Id] },
        ["MakeProgressCard.Facts.Evidence"] = new MakeProgressCard { Year = 2012, Title = WrittenText.Of(Some.Text()), Verdict = WrittenText.Of(Some.Text()), Facts = [new() { Headline = WrittenText.Of(Some.Text()), Evidence = [Source.Id] }] },
        ["PublishProgressCard.CardId"] = new PublishProgressCard { CardId = Card.Id, Version = Card.Version },
        ["ReachStage.Stage.Source"] = new ReachStage { Number = 1, Version = OwnAction.Version, Stage = new() { Stage = Stage.InForce, On = FuzzyDate.Year(2013), Source = Source.Id } },
        ["ReadAttachment.EvidenceId"] = new ReadAttachment(Source.Id, Copy.Id),
        ["ReadAttachment.Id"] = new ReadAttachment(Source.Id, Copy.Id),
        ["ReadBackCommitment.Evidence"] = new ReadBackCommitment { Id = Own.Id, Version = Own.Version, On = Some.Day(2026, 3, 14), Text = "We understood", Evidence = [Source.Id] },
        ["ReadBackCommitment.Id"] = new ReadBackCommitment { Id = Commitment.Id, Version = Commitment.Version, On = Some.Day(2026, 3, 14), Text = "We understood" },
        ["LogMeeting.PlanId"] = Log with { PlanId = ForeignPlan.Id },
        ["AnswerBallot.Answers.QuestionId"] = new AnswerBallot { Year = 2012, Answers = [new() { QuestionId = _nothing, Choice = BallotChoice.Agrees }] },
        ["AnswerOnPaper.Answers.QuestionId"] = new AnswerOnPaper { Year = 2012, Seat = ForeignBallot.Seats.First().Id, Answers = [new() { QuestionId = ForeignBallot.Questions.First().Id, Choice = BallotChoice.Agrees }] },
        ["AnswerOnPaper.Seat"] = new AnswerOnPaper { Year = 2012, Seat = ForeignBallot.Seats.First().Id },
        ["AnswerObjection.QuestionId"] = new AnswerObjection { Year = 2012, QuestionId = ForeignBallot.Questions.First().Id, Answer = ObjectionAnswer.Accepts, Words = "Mine now" },
        ["PrepareAnswers.Seat"] = new PrepareAnswers(2012, ForeignBallot.Seats.First().Id),
        ["CloseReplyLink.Id"] = new CloseReplyLink { Id = ForeignReply.Id, Reason = "Mine now" },
        ["SettleReply.Id"] = new SettleReply { Id = ForeignReply.Id, Version = ForeignReply.Version },
        ["CallOffMeeting.Id"] = new CallOffMeeting { Id = ForeignPlan.Id, Version = ForeignPlan.Version, Reason = "Mine now" },
        ["ChangePlan.Id"] = Planning with { Id = ForeignPlan.Id, Version = ForeignPlan.Version },
        ["ChangePlan.Offered"] = Planning with { Offered = [Commitment.Id] },
        ["ChangePlan.Raised"] = Planning with { Raised = [Other.Demands.Single().Id] },
        ["ChangePlan.Demands"] = Planning with { Demands = [Other.Demands.Single().Id] },
        ["PlanMeeting.Demands"] = new PlanMeeting { PlannedFor = FuzzyDate.Day(Today), Officials = Planning.Officials, Subject = "A meeting", Demands = [Other.Demands.Single().Id] },
        ["ViewPlan.Id"] = new ViewPlan(ForeignPlan.Id),
        ["ListMetBefore.Plan"] = new ListMetBefore(ForeignPlan.Id),
        ["ReadBackMeeting.Commitments"] = new ReadBackMeeting { Id = Own.MeetingId!.Value, Commitments = [Commitment.Id], On = Some.Day(2026, 3, 14), Text = "We understood" },
        ["ReadBackMeeting.Id"] = new ReadBackMeeting { Id = Meeting.Id, Commitments = [Commitment.Id], On = Some.Day(2026, 3, 14), Text = "We understood" },
        ["ReadMeetingFile.Id"] = new ReadMeetingFile(Meeting.Id, Copy.Id),
        ["ReadMeetingFile.MeetingId"] = new ReadMeetingFile(Meeting.Id, Copy.Id),
        ["RecordAction.Authorities"] = Act with { Authorities = [_nothing] },
        ["RecordAction.Effects.Demand"] = Act with { Effects = [new() { Demand = Other.Demands.Single().Id, Effect = Effect.Advances, Reason = "It does" }] },
        ["RecordAction.Stages.Source"] = Act with { Stages = [new() { Stage = Stage.Adopted, On = FuzzyDate.Year(2012), Source = Source.Id }] },
        ["RecordFinding.Body"] = Stated with { Body = _nothing },
        ["RecordFinding.Effects.Demand"] = Stated with { Effects = [new() { Demand = Other.Demands.Single().Id, Effect = Effect.Advances, Reason = "It does" }] },
        ["RecordFinding.Sources.Source"] = Stated with { Sources = [new() { Source = Source.Id }] },
        ["RecordHandover.Days.Source"] = new RecordHandover { Where = new() { NewTerritory = "Here" }, To = "Somebody", Days = [new() { On = Some.Day(2012, 3, 1), Source = Source.Id }] },
        ["RecordHandover.Where.LiesIn"] = new RecordHandover { Where = new() { NewTerritory = "Here", LiesIn = _nothing }, To = "Somebody", Days = [new() { On = Some.Day(2012, 3, 1) }] },
        ["RecordHandover.Where.Territory"] = new RecordHandover { Where = new() { Territory = _nothing }, To = "Somebody", Days = [new() { On = Some.Day(2012, 3, 1) }] },
        ["RecordReply.Evidence"] = new RecordReply { Id = Own.Id, Version = Own.Version, On = Some.Day(2026, 3, 14), Kind = ReplyKind.Confirmed, LetterId = Own.Letters.Single().Id, Evidence = [Source.Id] },
        ["RecordReply.Id"] = new RecordReply { Id = Commitment.Id, Version = Commitment.Version, On = Some.Day(2026, 3, 14), Kind = ReplyKind.Confirmed, LetterId = Letter.Id },
        ["RecordReply.LetterId"] = new RecordReply { Id = Own.Id, Version = Own.Version, On = Some.Day(2026, 3, 14), Kind = ReplyKind.Confirmed, LetterId = Letter.Id },
        ["RecordTally.Shown.Source"] = new RecordTally { Where = new() { NewTerritory = "Here" }, Figure = "3", AsOf = FuzzyDate.Year(2012), Shown = new() { Source = Source.Id } },
        ["RecordTally.Where.LiesIn"] = new RecordTally { Where = new() { NewTerritory = "Here", LiesIn = _nothing }, Figure = "3", AsOf = FuzzyDate.Year(2012) },
        ["RecordTally.Where.Territory"] = new RecordTally { Where = new() { Territory = _nothing }, Figure = "3", AsOf = FuzzyDate.Year(2012) },
        ["Reshuffle.Posts.Post"] = new Reshuffle { On = Some.Day(2026, 3, 1), Posts = [new() { Post = _nothing, Successor = "B. Minister" }] },
        ["Reshuffle.Posts.Seen"] = new Reshuffle { On = Some.Day(2026, 3, 1), Posts = [new() { Post = Post.Id, Seen = _nothing, Successor = "B. Minister" }] },
        ["Reshuffle.Source"] = new Reshuffle { On = Some.Day(2026, 3, 1), Source = Source.Id, Posts = [new() { Post = Post.Id, Successor = "B. Minister" }] },
        ["ReleaseForCard.Actions"] = new ReleaseForCard { Year = 2012, Actions = [Action.Id] },
        ["ReleaseForCard.Commitments"] = new ReleaseForCard { Year = 2012, Commitments = [Commitment.Id] },
        ["ReleaseForCard.Findings"] = new ReleaseForCard { Year = 2012, Findings = [Finding.Id] },
        // People are of no campaign; nobody by that id is on record.
        ["ReleaseForCard.People"] = new ReleaseForCard { Year = 2012, People = [Guid.NewGuid()] },
        ["ReleaseForCard.Sources"] = new ReleaseForCard { Year = 2012, Sources = [Source.Id] },
        ["ReviseDueDate.Evidence"] = Later(Own) with { Evidence = [Source.Id] },
        ["ReviseDueDate.Id"] = Later(Commitment),
        ["ReviseWords.Evidence"] = Reworded(Own) with { Evidence = [Source.Id] },
        ["ReviseWords.Id"] = Reworded(Commitment),
        ["SettleCommitment.Evidence"] = Settled(Own) with { Evidence = [Source.Id] },
        ["SettleCommitment.Id"] = Settled(Commitment),
        ["StartCampaign.Demands.Authorities"] = Started(authority: _nothing, territory: null),
        ["StartCampaign.Territory"] = Started(authority: null, territory: _nothing),
        ["StartTerm.Body"] = new StartTerm { NewPost = "Minister", Body = _nothing, Who = "B. Minister" },
        ["StartTerm.Post"] = new StartTerm { Post = _nothing, Who = "B. Minister" },
        ["StartTerm.Shown.Source"] = new StartTerm { Post = Post.Id, Who = "B. Minister", Shown = new() { Source = Source.Id } },
        ["ViewCommitment.Id"] = new ViewCommitment(Commitment.Id),
        ["ViewEvidence.Id"] = new ViewEvidence(Source.Id),
        ["ViewHandover.Id"] = new ViewHandover(Foreign.Handover.Id),
        ["ViewTally.Id"] = new ViewTally(Foreign.Tally.Id),
        ["ViewHistory.Id"] = new ViewHistory(nameof(Domain.Meetings.Meeting), Meeting.Id),
        ["ViewMeeting.Id"] = new ViewMeeting(Meeting.Id),
        ["BriefPerson.Id"] = new BriefPerson(_nothing),
        ["ViewPerson.Id"] = new ViewPerson(_nothing),
        ["ViewReaders.Id"] = new ViewReaders(nameof(Domain.Meetings.Meeting), Meeting.Id),
        ["ViewTerm.Id"] = new ViewTerm(_nothing),

        // By a number or a code that only the other campaign has.
        ["PrepareAssessment"] = new PrepareAssessment("X1", 2012),
        ["CorrectDemand"] = new CorrectDemand { Code = "X1", Kind = DemandKind.Law, Title = WrittenText.Of(Some.Text()), AsAsked = WrittenText.Of(Some.Text()), Reason = "Mine now" },
        ["CorrectObligation"] = Required,
        ["RecordObligation"] = new RecordObligation { Code = "X1", Reference = "2011/36", Title = WrittenText.Of(Some.Text()), Since = FuzzyDate.Year(2011) },
        ["ViewDemandAsked"] = new ViewDemandAsked("X1"),
        ["CorrectAction"] = ActCorrected with { Number = 7 },
        ["CorrectFinding"] = FindingCorrected with { Number = 8 },
        ["CorrectStage"] = StageCorrected with { Number = 7, Id = Action.Stages.Single().Id },
        ["ReachStage"] = new ReachStage { Number = 7, Stage = new() { Stage = Stage.InForce, On = FuzzyDate.Year(2013), NewTitle = "Journal" } },
        ["ReadCardPrint"] = new ReadCardPrint(2012, Language.French),
        ["RecordRound"] = new RecordRound { Year = 2012 },
        ["ViewAction"] = new ViewAction(7),
        ["ViewAssessment"] = new ViewAssessment("X1", 2012),
        ["ViewCard"] = new ViewCard(2012),
        ["ViewDemand"] = new ViewDemand("X1", []),
        ["ViewFinding"] = new ViewFinding(8),
        ["ViewPublicDemand"] = new ViewPublicDemand("X1"),
    };

    private static AssessDemand Judgement => new()
    {
        Code = "D1",
        Year = 2012,
        Level = Level.NoProgress,
        Movement = Movement.Unchanged,
        Confidence = Confidence.Limited,
        Reason = WrittenText.Of(Some.Text()),
        WouldChangeOurMind = WrittenText.Of(Some.Text()),
        AskNext = WrittenText.Of(Some.Text()),
    };

    private LogMeeting Log => new()
    {
        HeldOn = FuzzyDate.Day(Today),
        Officials = [new() { Who = "A. Minister, Minister of Justice (en)" }],
        Subject = "A meeting",
        Demands = [Campaign.Demands.First().Id],
        NoneMade = true,
    };

    private ChangePlan Planning => new()
    {
        Id = OwnPlan.Id,
        Version = OwnPlan.Version,
        PlannedFor = FuzzyDate.Day(Today),
        Officials = [new() { Who = "A cabinet" }],
        Subject = "A meeting",
        Demands = [Campaign.Demands.First().Id],
    };

    private CorrectMeeting Correction => new()
    {
        Id = Held.Id,
        Version = Held.Version,
        HeldOn = Held.HeldOn,
        Kind = Held.Kind,
        Subject = WrittenText.Of(Some.Text()),
        Present = [.. Held.Attendances.Select(present => present.Id)],
        Demands = [.. Held.Demands.Select(demand => demand.Id)],
        Reason = "Mine now",
    };

    private CorrectAction ActCorrected => new()
    {
        Number = 1,
        Version = OwnAction.Version,
        Title = WrittenText.Of(Some.Text("Another")),
        Kind = ActionKind.Law,
        Certainty = Certainty.High,
        Authorities = [_police.Id],
        Reason = "Mine now",
    };

    private CorrectCommitment PromiseCorrected => new()
    {
        Id = Own.Id,
        Version = Own.Version,
        Strength = CommitmentStrength.Written,
        Demands = [Campaign.Demands.First().Id],
        Reason = "Mine now",
    };

    private static AskDemand Asking => new() { Code = "D9", Kind = DemandKind.Law, Title = WrittenText.Of(Some.Text()), AsAsked = WrittenText.Of(Some.Text()) };

    private CorrectObligation Required => new() { Code = "X1", Id = _nothing, Reference = "2011/36", Title = WrittenText.Of(Some.Text()), Since = FuzzyDate.Year(2011), Reason = "Mine now" };

    private CorrectTerm TermCorrected => new() { Id = Running.Id, Version = Running.Version, Post = Post.Id, From = FuzzyDate.Year(2011), Reason = "Mine now" };

    private CorrectTally TallyCorrected => new()
    {
        Id = OwnTally.Id,
        Version = OwnTally.Version,
        Where = new() { Territory = OwnTally.TerritoryId },
        Figure = "4",
        AsOf = FuzzyDate.Year(2012),
        Certainty = Certainty.High,
        Reason = "Mine now",
    };

    private CorrectHandover HandoverCorrected => new()
    {
        Id = OwnHandover.Id,
        Version = OwnHandover.Version,
        Where = new() { Territory = OwnHandover.TerritoryId },
        Recipient = WrittenText.Of(Some.Text("Somebody")),
        Days = [new() { Id = OwnHandover.Dates.Single().Id, On = FuzzyDate.Year(2012) }],
        Reason = "Mine now",
    };

    private CorrectStage StageCorrected => new()
    {
        Number = 1,
        Id = OwnAction.Stages.Single().Id,
        Version = OwnAction.Version,
        Stage = Stage.Announced,
        On = FuzzyDate.Year(2012),
        Reason = "Mine now",
    };

    private CorrectFinding FindingCorrected => new()
    {
        Number = 2,
        Version = OwnFinding.Version,
        Statement = WrittenText.Of(Some.Text("Another")),
        Kind = Domain.Findings.FindingKind.Finding,
        Body = _police.Id,
        On = FuzzyDate.Year(2012),
        Certainty = Certainty.High,
        Sources = [.. OwnFinding.Citations.Select(cited => cited.EvidenceId)],
        Reason = "Mine now",
    };

    private static CommitmentRow Promise => new() { Words = "We will.", Strength = CommitmentStrength.Promise };

    private static RecordFinding Stated => new()
    {
        Statement = "It is so",
        NewBody = "A monitor",
        On = FuzzyDate.Year(2012),
        Sources = [new() { NewTitle = "Report" }],
    };

    private RecordAction Act => new()
    {
        Kind = ActionKind.Circular,
        Title = "Circular",
        Authorities = [_police.Id],
        Stages = [new() { Stage = Stage.Adopted, On = FuzzyDate.Year(2012), NewTitle = "Journal" }],
    };

    [SetUp]
    public async Task OfOurOwnToo()
    {
        Held = Domain.Meetings.Meeting.Log(
            Campaign, Some.MeetingEntry(Campaign, noneMade: false, commitments: [Some.CommitmentEntry(Campaign, Post.Id)]), Today);
        ForeignReply = Some.ReplyRequest(Other, 2012);
        ForeignBallot = Some.Ballot(Other, 2012, 1, "somebody");
        (OwnPlan, ForeignPlan) = (Some.Plan(Campaign, Post.Id), Some.Plan(Other, Post.Id));
        Own = Held.Commitments.Single();
        Some.Letter(Own);
        OwnAction = Some.Action(Campaign, 1, [Some.Stage(Campaign)], authority: _police);
        OwnFinding = Domain.Findings.Finding.Record(Campaign, 2, new() { Body = _police, On = FuzzyDate.Year(2012), Statement = Some.Text(), Citations = [Some.Evidence(Campaign, "Report")] });
        var person = Some.Person("C. Minister");
        Running = Membership.Of(person, Post, new(FuzzyDate.Year(2010), false, null, false), LocalText.Empty, []);
        var here = Territory.Named("here", Some.Text("Here"), null);
        OwnTally = SignatureTally.Count(Campaign, here, new(Figure.Parse("3"), FuzzyDate.Year(2012)));
        OwnHandover = HandedOver(Campaign, here);
        Foreign = (SignatureTally.Count(Other, here, new(Figure.Parse("3"), FuzzyDate.Year(2012))), HandedOver(Other, here));
        await Given(here, OwnTally, OwnHandover, Foreign.Tally, Foreign.Handover);
        await Given(Held, OwnPlan, ForeignPlan, ForeignBallot, ForeignReply, Some.Rubric(Campaign), OwnAction, OwnFinding, person, Running);
        As(Role.Analyst, Role.Editor, Role.Administrator, Role.Board);
    }

    [Test]
    public void Every_id_of_every_request_is_here() => Assert.That(
        Requests.Keys.Where(name => name.Contains('.', StringComparison.Ordinal)),
        Is.EquivalentTo(OurCode.Requests.Where(IsSentByPeople).SelectMany(request => Ids(request, request.Name))));

    [Test]
    public async Task A_foreign_id_is_no_id_and_changes_nothing()
    {
        foreach (var (name, request) in Requests)
        {
            var before = await Fresh(db => db.Journal.CountAsync());
            Assert.That(async () => await SendAny(request), Throws.TypeOf<NotFoundException>().Or.Property("Rule").AnyOf(CampaignRules.DemandIsItsOwn, EditingRules.IsUnchangedSinceOpened), name);
            Assert.That(await Fresh(db => db.Journal.CountAsync()), Is.EqualTo(before), name);
        }
    }

    private static Handover HandedOver(Domain.Campaigns.Campaign campaign, Territory there)
    {
        var handover = Handover.To(campaign, there, Some.Text("Somebody"), null, null, planned: false);
        handover.TookPlace(FuzzyDate.Year(2012), [], LocalText.Empty, Some.Today);
        return handover;
    }

    private static ReviseDueDate Later(Commitment commitment) => new()
    {
        Id = commitment.Id,
        Version = commitment.Version,
        On = Some.Day(2026, 3, 14),
        Due = FuzzyDate.Year(2027),
        Reason = "Later",
    };

    private static ReviseWords Reworded(Commitment commitment) => new()
    {
        Id = commitment.Id,
        Version = commitment.Version,
        On = Some.Day(2026, 3, 14),
        Words = "We may.",
        Reason = "He said so",
    };

    private static SettleCommitment Settled(Commitment commitment) => new()
    {
        Id = commitment.Id,
        Version = commitment.Version,
        On = Some.Day(2026, 3, 14),
        State = CommitmentState.Kept,
        Reason = "Done",
    };

    private static StartCampaign Started(Guid? authority, Guid? territory) => new()
    {
        Code = "third",
        Languages = LanguageTags.All,
        Title = WrittenText.Of(Some.Text()),
        Publisher = WrittenText.Of(Some.Text()),
        Story = WrittenText.Of(Some.Text()),
        Began = FuzzyDate.Year(2012),
        Territory = territory,
        NewTerritory = territory is null ? "Here" : null,
        Demands = [new() { Code = "D1", Kind = DemandKind.Law, Title = WrittenText.Of(Some.Text()), AsAsked = WrittenText.Of(Some.Text()), Authorities = [authority] }],
    };

    private static bool IsSentByPeople(Type request) =>
        new[] { Role.Board, Role.Analyst, Role.Editor, Role.Administrator }.Any(role => Permissions.Allow(request, new("somebody", "Somebody", new HashSet<Role> { role })));

    /// <summary>The path of every member that is an id, or a list of them, in rows too.</summary>
    private static IEnumerable<string> Ids(Type part, string path)
    {
        foreach (var property in part.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite && !NoReferences.Contains(property.Name)))
        {
            var type = property.PropertyType is { IsGenericType: true, GenericTypeArguments: [var item] } ? item : property.PropertyType;
            type = Nullable.GetUnderlyingType(type) ?? type;
            if (type == typeof(Guid))
            {
                yield return $"{path}.{property.Name}";
            }
            else if (type.Namespace?.StartsWith("Advocacy.Web.Features", StringComparison.Ordinal) == true && !type.IsEnum)
            {
                foreach (var inner in Ids(type, $"{path}.{property.Name}"))
                {
                    yield return inner;
                }
            }
        }
    }

    private Task SendAny(object request)
    {
        var answer = request.GetType().GetInterfaces()
            .Single(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IRequest<>)).GenericTypeArguments[0];
        return (Task)typeof(AppTest).GetMethod(nameof(Send), BindingFlags.Instance | BindingFlags.NonPublic)!.MakeGenericMethod(answer).Invoke(this, [request])!;
    }
}
