using Advocacy.Domain.Actions;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.Judging;

/// <summary>One version of the judgement of a demand for a year, against one version of the rubric.</summary>
/// <remarks>
/// Level and movement are two things: a demand may stand low and have moved, or stand high and have not.
/// What was judged is never rewritten: judging again makes the next version, with its reason, and the earlier one stays
/// to be read. One made against a later rubric is a restatement, and is shown beside what was judged then.
/// </remarks>
public sealed class Assessment : Editable, IOfCampaign
{
    public const int ReasonMaxLength = 4_000;
    public const int AuthorMaxLength = 200;

    private readonly List<GovernmentAction> _citedActions = [];
    private readonly List<Finding> _citedFindings = [];
    private readonly List<Commitment> _citedCommitments = [];
    private readonly List<Citation> _evidence = [];

    private Assessment() { }

    public Guid CampaignId { get; private init; }
    public Guid DemandId { get; private init; }
    public int Year { get; private init; }
    /// <summary>The version, from 1.</summary>
    public int Number { get; private init; }
    /// <summary>The version it takes the place of; null for the first.</summary>
    public Guid? SupersedesId { get; private init; }
    /// <summary>The day the next version took its place; null for the one in force.</summary>
    public DateOnly? SupersededOn { get; private set; }
    public Guid RubricId { get; private init; }
    public Level Level { get; private init; }
    public Movement Movement { get; private init; }
    public Remark Remark { get; private init; }
    public Confidence Confidence { get; private init; }
    public LocalText Reason { get; private init; } = LocalText.Empty;
    public LocalText WouldChangeOurMind { get; private init; } = LocalText.Empty;
    public LocalText AskNext { get; private init; } = LocalText.Empty;
    /// <summary>What the campaign itself did about the demand in the year: told apart, weighed in nothing and printed nowhere.</summary>
    public LocalText OwnPart { get; private init; } = LocalText.Empty;
    /// <summary>Why it was judged again; empty for the first.</summary>
    public LocalText WhyAgain { get; private init; } = LocalText.Empty;
    public Standing Standing { get; private init; }
    public LocalText Author { get; private init; } = LocalText.Empty;
    /// <summary>The account that judged: its id, since a name could never be erased from the chain; null where <see cref="Author"/> says who it was.</summary>
    public string? AuthorId { get; private init; }
    public DateOnly JudgedOn { get; private init; }
    public IReadOnlyCollection<GovernmentAction> CitedActions => _citedActions;
    public IReadOnlyCollection<Finding> CitedFindings => _citedFindings;
    public IReadOnlyCollection<Commitment> CitedCommitments => _citedCommitments;
    /// <summary>The sources weighed, for and against.</summary>
    public IReadOnlyCollection<Citation> Evidence => _evidence;

    /// <summary>Judges a demand for a year; what the evidence gate lacks is named in the refusal.</summary>
    /// <param name="demand">The demand judged.</param>
    /// <param name="rubric">The version in force, with its levels loaded.</param>
    /// <param name="entry">The judgement.</param>
    /// <param name="author">Who judges, as printed.</param>
    /// <param name="today">The day of the judgement.</param>
    /// <exception cref="Rules.RuleBrokenException">The gate is not passed, or another rule of judging is broken.</exception>
    public static Assessment Judge(Demand demand, Rubric rubric, AssessmentEntry entry, LocalText author, DateOnly today)
    {
        AssessmentRules.YearHasBegun.Requires(entry.Year <= today.Year);
        AssessmentRules.IsAskedThen.Requires(demand.IsAskedIn(entry.Year));
        return Make(demand, null, rubric, entry, author, today);
    }

    /// <summary>Judges the same demand and year again; this version stays as it was, and the new one takes its place.</summary>
    /// <param name="demand">The demand judged.</param>
    /// <param name="rubric">The version it is judged by, with its levels loaded: that of its time, or a later one that restates it.</param>
    /// <param name="entry">The judgement, with the reason why it is made again; year and standing stay.</param>
    /// <exception cref="Rules.RuleBrokenException">As for the first; or no reason is given; or another version took this one's place before.</exception>
    public Assessment JudgeAgain(Demand demand, Rubric rubric, AssessmentEntry entry, LocalText author, DateOnly today)
    {
        AssessmentRules.RestsOnItsCampaign.Requires(demand.Id == DemandId);
        AssessmentRules.IsInForce.Requires(SupersededOn is null);
        AssessmentRules.SaysWhyAgain.Requires(!entry.WhyAgain.IsEmpty);
        var next = Make(demand, this, rubric, entry with { Year = Year, Standing = Standing }, author, today);
        SupersededOn = today;
        Touch();
        return next;
    }

    private static Assessment Make(
        Demand demand, Assessment? before, Rubric rubric, AssessmentEntry entry, LocalText author, DateOnly today)
    {
        AssessmentRules.HasAReason.Requires(!entry.Reason.IsEmpty);
        AssessmentRules.UnassessedDoesNotMove.Requires(
            entry.Level != Level.NotAssessed || entry.Movement == Movement.NotComparable);
        AssessmentRules.RestsOnItsCampaign.Requires(
            rubric.CampaignId == demand.CampaignId
            && entry.CitedActions.All(action => action.CampaignId == demand.CampaignId)
            && entry.CitedFindings.All(finding => finding.CampaignId == demand.CampaignId)
            && entry.CitedCommitments.All(made => made.CampaignId == demand.CampaignId));
        var lacks = rubric.For(entry.Level).GateFor(demand.Kind).Lacks(demand.Id, entry.Year, rubric.Baseline, entry.CitedActions);
        AssessmentRules.PassesTheGate.Requires(lacks.Count == 0, [.. lacks.Select(lack => lack.ToString())]);

        var version = new Assessment
        {
            CampaignId = demand.CampaignId,
            DemandId = demand.Id,
            Year = entry.Year,
            Number = (before?.Number ?? 0) + 1,
            SupersedesId = before?.Id,
            RubricId = rubric.Id,
            Level = entry.Level,
            Movement = entry.Movement,
            Remark = entry.Remark,
            Confidence = entry.Confidence,
            Reason = entry.Reason,
            WouldChangeOurMind = entry.WouldChangeOurMind,
            AskNext = entry.AskNext,
            OwnPart = entry.OwnPart,
            WhyAgain = before is null ? LocalText.Empty : entry.WhyAgain,
            Standing = entry.Standing,
            Author = entry.AuthorId is null ? author : LocalText.Empty,
            AuthorId = entry.AuthorId,
            JudgedOn = today,
        };
        version._citedActions.AddRange(entry.CitedActions);
        version._citedFindings.AddRange(entry.CitedFindings);
        version._citedCommitments.AddRange(entry.CitedCommitments);
        version._evidence.AddRange(Citation.All(demand.CampaignId, entry.Evidence));
        return version;
    }
}
