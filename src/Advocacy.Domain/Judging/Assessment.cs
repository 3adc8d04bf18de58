using Advocacy.Domain.Actions;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.Judging;

/// <summary>The judgement of one demand for one year, against one version of the rubric.</summary>
/// <remarks>Level and movement are two things: a demand may stand low and have moved, or stand high and have not.</remarks>
public sealed class Assessment : Editable, IOfCampaign
{
    public const int ReasonMaxLength = 4_000;
    public const int AuthorMaxLength = 200;

    private readonly List<GovernmentAction> _citedActions = [];
    private readonly List<Finding> _citedFindings = [];
    private readonly List<Citation> _evidence = [];

    private Assessment() { }

    public Guid CampaignId { get; private init; }
    public Guid DemandId { get; private init; }
    public int Year { get; private init; }
    public Guid RubricId { get; private set; }
    public Level Level { get; private set; }
    public Movement Movement { get; private set; }
    public Remark Remark { get; private set; }
    public Confidence Confidence { get; private set; }
    public LocalText Reason { get; private set; } = LocalText.Empty;
    public LocalText WouldChangeOurMind { get; private set; } = LocalText.Empty;
    public LocalText AskNext { get; private set; } = LocalText.Empty;
    public Standing Standing { get; private init; }
    public LocalText Author { get; private set; } = LocalText.Empty;
    public DateOnly JudgedOn { get; private set; }
    public IReadOnlyCollection<GovernmentAction> CitedActions => _citedActions;
    public IReadOnlyCollection<Finding> CitedFindings => _citedFindings;
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
        var assessment = new Assessment
        {
            CampaignId = demand.CampaignId,
            DemandId = demand.Id,
            Year = entry.Year,
            Standing = entry.Standing,
        };
        assessment.Revise(rubric, entry, author, today);
        return assessment;
    }

    /// <summary>Judges the same demand and year again, before anything was published on it.</summary>
    public void Revise(Rubric rubric, AssessmentEntry entry, LocalText author, DateOnly today)
    {
        AssessmentRules.HasAReason.Requires(!entry.Reason.IsEmpty);
        AssessmentRules.UnassessedDoesNotMove.Requires(
            entry.Level != Level.NotAssessed || entry.Movement == Movement.NotComparable);
        AssessmentRules.RestsOnItsCampaign.Requires(
            rubric.CampaignId == CampaignId
            && entry.CitedActions.All(action => action.CampaignId == CampaignId)
            && entry.CitedFindings.All(finding => finding.CampaignId == CampaignId));
        var lacks = rubric.For(entry.Level).Gate.Lacks(DemandId, Year, rubric.Baseline, entry.CitedActions);
        AssessmentRules.PassesTheGate.Requires(lacks.Count == 0, [.. lacks.Select(lack => lack.ToString())]);

        RubricId = rubric.Id;
        Level = entry.Level;
        Movement = entry.Movement;
        Remark = entry.Remark;
        Confidence = entry.Confidence;
        Reason = entry.Reason;
        WouldChangeOurMind = entry.WouldChangeOurMind;
        AskNext = entry.AskNext;
        Author = author;
        JudgedOn = today;
        Touch();
        _citedActions.Clear();
        _citedActions.AddRange(entry.CitedActions);
        _citedFindings.Clear();
        _citedFindings.AddRange(entry.CitedFindings);
        Citation.Replace(_evidence, CampaignId, entry.Evidence);
    }
}
