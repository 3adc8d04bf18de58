using Advocacy.Domain.Actions;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Domain.Reviewing;
using Advocacy.Domain.Sources;

namespace Advocacy.Tests;

/// <summary>Ordinary things to test with; a test names only what matters to it.</summary>
internal static class Some
{
    public static readonly DateOnly Today = new(2026, 3, 14);

    public static LocalText Text(string text = "Something") =>
        LocalText.From(LanguageTags.All.Select(language => KeyValuePair.Create(language, $"{text} ({language.Tag()})")));

    /// <summary>A campaign with demands D1, D2 and D3.</summary>
    public static Campaign Campaign(string code = "shelter")
    {
        var campaign = Domain.Campaigns.Campaign.Start(new()
        {
            Code = code,
            Title = Text("Campaign"),
            Publisher = Text("Publisher"),
            Partners = Text("Partners"),
            Story = Text("Story"),
            Began = FuzzyDate.Year(2009),
        });
        campaign.Ask("D1", DemandKind.Law, Text("Status"), Text("Revise the conditions"));
        campaign.Ask("D2", DemandKind.Service, Text("Shelters"), Text("More shelters"));
        campaign.Ask("D3", DemandKind.Institution, Text("Police"), Text("Specialised units"));
        return campaign;
    }

    public static Demand Demand(Campaign campaign, string code = "D1") => campaign.Demands.Single(demand => demand.Code == code);

    public static Organization Organization(string code = "justice", string name = "Justice") =>
        Domain.People.Organization.Named(code, OrganizationKind.Government, Text(name));

    public static Post Post(string code = "minister-of-justice", Organization? organization = null) =>
        Domain.People.Post.Of(organization, code, Text("Minister of Justice"));

    public static Person Person(string name = "A. Minister") => Domain.People.Person.Named(name);

    public static Evidence Evidence(Campaign campaign, string title = "Official journal", string? address = null) =>
        Domain.Sources.Evidence.Of(campaign, new(title) { Address = address, Publisher = "State", Kind = EvidenceKind.Primary });

    public static FuzzyDate Day(int year, int month, int day) => FuzzyDate.Day(new(year, month, day));

    public static MeetingEntry MeetingEntry(
        Campaign campaign, FuzzyDate? heldOn = null, IReadOnlyList<AttendanceEntry>? attendances = null,
        IReadOnlyList<Guid>? demands = null, IReadOnlyList<CommitmentEntry>? commitments = null, bool noneMade = true) => new()
        {
            Kind = MeetingKind.Meeting,
            HeldOn = heldOn ?? FuzzyDate.Day(Today),
            Subject = Text("The status of victim"),
            Demands = demands ?? [campaign.Demands.First().Id],
            Attendances = attendances ?? [new(AttendanceSide.Official, null, null, "Cabinet of Justice")],
            Commitments = commitments ?? [],
            NoneMade = noneMade,
        };

    public static Meeting Meeting(Campaign? campaign = null, FuzzyDate? heldOn = null)
    {
        campaign ??= Campaign();
        return Domain.Meetings.Meeting.Log(campaign, MeetingEntry(campaign, heldOn), Today);
    }

    /// <summary>A meeting planned with a post for ten days from today, about D1.</summary>
    public static PlannedMeeting Plan(Campaign campaign, Guid postId) => PlannedMeeting.Of(campaign, new(
        FuzzyDate.Day(Today.AddDays(10)), new(10, 0), Text("The residence of the child victim"), "Brussels",
        [new(AttendanceSide.Official, null, postId)], [campaign.Demands.First().Id], "A contact for the shelters", "The draft was shown in confidence.", Language.English, []));

    public static CommitmentEntry CommitmentEntry(
        Campaign campaign, Guid? postId, string words = "We will revise the circular.", FuzzyDate? due = null,
        CommitmentStrength strength = CommitmentStrength.Promise, string? condition = null) => new()
        {
            Words = words,
            WordsLanguage = Language.English,
            MadeOn = FuzzyDate.Day(Today),
            PostId = postId,
            Strength = strength,
            Condition = condition,
            Due = due,
            Demands = [campaign.Demands.First().Id],
        };

    /// <summary>A letter that reads a commitment back the day after it was made, and the reply asked for ten days later.</summary>
    public static ReadBackLetter Letter(Commitment commitment)
    {
        var sent = commitment.MadeOn.Earliest.AddDays(1);
        return commitment.IsReadBack(
            new(FuzzyDate.Day(sent), "We understood that you will revise the circular.", Language.English, FuzzyDate.Day(sent.AddDays(10))), Today.AddDays(1));
    }

    public static StageEntry Stage(
        Campaign campaign, Stage stage = Domain.Actions.Stage.Adopted, FuzzyDate? on = null, bool servesChildren = false, Evidence? evidence = null) =>
        new(stage, on ?? FuzzyDate.Year(2012), [evidence ?? Evidence(campaign)], servesChildren);

    /// <summary>An action that advances D1, adopted in 2012, unless told otherwise.</summary>
    public static GovernmentAction Action(
        Campaign campaign, int number = 1, IReadOnlyList<StageEntry>? stages = null, Effect effect = Effect.Advances,
        string demand = "D1", Organization? authority = null, string title = "Circular") => GovernmentAction.Record(campaign, number, new()
        {
            Kind = ActionKind.Circular,
            Title = Text(title),
            Authorities = [authority ?? Organization()],
            Stages = stages ?? [Stage(campaign)],
            Effects = [new(Demand(campaign, demand).Id, effect, Text("Because"))],
        });

    public static Rubric Rubric(Campaign campaign, int number = 1, int from = 2010) => Domain.Judging.Rubric.Write(campaign, number, RubricEntry(from));

    /// <summary>A version of the rubric for the years from one on, with the usual gates.</summary>
    public static RubricEntry RubricEntry(int from = 2010, string why = "") => new(
        FuzzyDate.Year(from), Text("Method"), why.Length == 0 ? LocalText.Empty : Text(why),
        [.. Enum.GetValues<Level>().Select(level => new RubricLevelEntry(level, Text(level.ToString()), Text("Test"), GateOf(level), null, null))]);

    public static AssessmentEntry AssessmentEntry(
        int year = 2012, Level level = Level.LimitedProgress, IReadOnlyList<GovernmentAction>? cited = null) => new()
        {
            Year = year,
            Level = level,
            Movement = level == Level.NotAssessed ? Movement.NotComparable : Movement.Forward,
            Confidence = Confidence.Limited,
            Reason = Text("Reason"),
            CitedActions = cited ?? [],
        };

    private static EvidenceGate GateOf(Level level) => level switch
    {
        Level.NotAssessed or Level.Setback or Level.NoProgress or Level.LimitedProgress => EvidenceGate.None,
        Level.SomeProgress or Level.NotableProgress => EvidenceGate.AdoptedAction,
        Level.Achieved => EvidenceGate.CarriedOutServingChildren,
    };

    /// <summary>A year opened for a month from today on, whose first demand somebody judges second.</summary>
    public static YearRound YearRound(Campaign campaign, int year, string second)
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        return Domain.Judging.YearRound.Open(campaign.Id, year, new()
        {
            RecordClosesOn = today,
            JudgedBy = today.AddDays(10),
            DecidedBy = today.AddDays(20),
            RepliedBy = today.AddDays(20),
            PrintedOn = today.AddDays(30),
            Judges = [new(campaign.Demands.OrderBy(demand => demand.Code).First().Id, second)],
        }, today);
    }

    /// <summary>An authority that is asked about a campaign's first demand, two sentences long.</summary>
    public static ReplyRequest ReplyRequest(Campaign campaign, int year, DateOnly? today = null)
    {
        var day = today ?? DateOnly.FromDateTime(DateTime.UtcNow);
        return Domain.Reviewing.ReplyRequest.Ask(campaign.Id, year, campaign.Demands.OrderBy(demand => demand.Code).First().Id, new(
            "Ministry of Justice", Language.English, day.AddDays(30), Level.LimitedProgress, Text("Limited progress"), ["A law was adopted.", "No place was opened."]), day);
    }

    /// <summary>An open ballot about a campaign's first demand and the card as a whole.</summary>
    public static Ballot Ballot(Campaign campaign, int year, int round, params IReadOnlyList<string> seats) => Domain.Reviewing.Ballot.Open(new()
    {
        CampaignId = campaign.Id,
        Year = year,
        Round = round,
        FactsSha256 = new('0', 64),
        OpenedBy = "editor",
        ClosesOn = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(20),
        Quorum = 1,
        Seats = seats,
        Questions =
        [
            new() { DemandId = campaign.Demands.OrderBy(demand => demand.Code).First().Id, Sha256 = new('1', 64), Level = Level.LimitedProgress, Word = Text("Limited progress"), Says = Text("A guide") },
            new() { Sha256 = new('2', 64), Says = Text("A little was done") },
        ],
    }, DateTime.UtcNow, DateOnly.FromDateTime(DateTime.UtcNow));
}
