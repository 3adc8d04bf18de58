using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Judging;

/// <summary>One version of the scale, with a written test for each level.</summary>
/// <remarks>
/// A version never rewrites a past judgement: each assessment keeps the version it was made with. One by which nothing was
/// judged yet may still be corrected; from the first judgement on it stands, and what is to change takes a later version.
/// </remarks>
public sealed class Rubric : Editable, IOfCampaign
{
    private readonly List<RubricLevel> _levels = [];

    private Rubric() { }

    public Guid CampaignId { get; private init; }
    public int Number { get; private init; }
    /// <summary>From when judgements are made with it.</summary>
    public FuzzyDate InForceFrom { get; private set; } = null!;
    /// <summary>The day the petition was launched: no gate counts what was reached before it.</summary>
    public DateOnly Baseline { get; private init; }
    public LocalText Method { get; private set; } = LocalText.Empty;
    /// <summary>What it changes against the version before, and why; empty for the first.</summary>
    public LocalText Why { get; private set; } = LocalText.Empty;
    public IReadOnlyCollection<RubricLevel> Levels => _levels;

    public static Rubric Write(Campaign campaign, int number, RubricEntry entry)
    {
        var rubric = new Rubric { CampaignId = campaign.Id, Number = number, Baseline = campaign.Began.Earliest };
        rubric.Is(entry);
        return rubric;
    }

    /// <summary>Writes the version that follows this one; this one stays as it is.</summary>
    /// <exception cref="Rules.RuleBrokenException">It is not for later years, or doesn't say what it changes; or a level is not as a rubric has it.</exception>
    public Rubric Revise(Campaign campaign, RubricEntry entry)
    {
        MustFollow(this, entry);
        return Write(campaign, Number + 1, entry);
    }

    /// <summary>Writes this version anew, while nothing was judged by it.</summary>
    /// <param name="entry">With its levels loaded.</param>
    /// <param name="before">The version before; null for the first.</param>
    /// <param name="after">The version after; null for the last.</param>
    /// <param name="isJudgedBy">Whether something was judged by it.</param>
    /// <exception cref="Rules.RuleBrokenException">Something was; or it breaks a rule of a rubric.</exception>
    public void Correct(RubricEntry entry, Rubric? before, Rubric? after, bool isJudgedBy)
    {
        RubricRules.NothingIsJudgedByIt.Requires(!isJudgedBy);
        RubricRules.IsForLaterYears.Requires(after is null || after.InForceFrom.Earliest.Year > entry.InForceFrom.Earliest.Year);
        if (before is not null)
        {
            MustFollow(before, entry);
        }

        Is(entry);
        Touch();
    }

    public RubricLevel For(Level level) => _levels.Single(defined => defined.Level == level);

    /// <summary>The gate that stands closed between a level and the next better one: what was not carried far enough, or shown, for it.</summary>
    /// <returns><see cref="EvidenceGate.None"/> where no gate stood in the way: then the written test decided alone.</returns>
    /// <param name="level">The level given.</param>
    /// <param name="demand">The demand judged.</param>
    /// <param name="year">The year judged.</param>
    /// <param name="cited">The actions the judgement rests on, with stages, their evidence and effects loaded.</param>
    public EvidenceGate ClosedAbove(Level level, Demand demand, int year, IReadOnlyCollection<Actions.GovernmentAction> cited)
    {
        if (level is Level.NotAssessed or Level.Achieved)
        {
            return EvidenceGate.None;
        }

        var gate = For(level + 1).GateFor(demand.Kind);
        return gate.Lacks(demand.Id, year, Baseline, cited).Count > 0 ? gate : EvidenceGate.None;
    }

    /// <summary>The version by which a year is judged: the last one in force by its end, or the first there is.</summary>
    /// <param name="versions">At least one.</param>
    public static Rubric InForceFor(int year, IReadOnlyCollection<Rubric> versions) =>
        versions.Where(version => version.InForceFrom.Earliest.Year <= year).MaxBy(version => version.Number)
        ?? versions.MinBy(version => version.Number)!;

    private static void MustFollow(Rubric before, RubricEntry entry)
    {
        RubricRules.IsForLaterYears.Requires(entry.InForceFrom.Earliest.Year > before.InForceFrom.Earliest.Year);
        RubricRules.SaysWhatItChanges.Requires(!entry.Why.IsEmpty);
    }

    private void Is(RubricEntry entry)
    {
        RubricRules.DefinesEachLevelOnce.Requires(
            entry.Levels.Select(level => level.Level).Order().SequenceEqual(Enum.GetValues<Level>()));
        RubricRules.EachLevelHasATest.Requires(entry.Levels.All(level => !level.Word.IsEmpty && !level.Test.IsEmpty));
        RubricRules.GatesClimb.Requires(GatesClimb(entry.Levels));

        (InForceFrom, Method, Why) = (entry.InForceFrom, entry.Method, entry.Why);
        foreach (var level in entry.Levels)
        {
            if (_levels.SingleOrDefault(defined => defined.Level == level.Level) is { } defined)
            {
                defined.Is(level);
            }
            else
            {
                _levels.Add(RubricLevel.Of(this, level));
            }
        }
    }

    /// <summary>Whether nothing but a setback asks for a hindrance, and no better level asks for less than one below it, for any kind of demand.</summary>
    private static bool GatesClimb(IReadOnlyList<RubricLevelEntry> levels) => Enum.GetValues<DemandKind>().All(kind =>
    {
        var gates = levels.OrderBy(level => level.Level).Select(level => (level.Level, Gate: level.GateFor(kind))).ToList();
        var climbed = gates.Where(step => step.Level > Level.Setback).Select(step => step.Gate).ToList();
        return gates.All(step => step.Level == Level.NotAssessed
                ? step.Gate == EvidenceGate.None
                : (step.Level == Level.Setback) == (step.Gate == EvidenceGate.AdoptedHindrance) || step.Gate == EvidenceGate.None)
            && climbed.SequenceEqual(climbed.Order());
    });
}
