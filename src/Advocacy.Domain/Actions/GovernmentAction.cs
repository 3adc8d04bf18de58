using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Domain.Readers;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.Actions;

/// <summary>What an authority did or announced, stage by stage, and what it means for each demand.</summary>
/// <remarks>
/// An announcement is not an act: each stage has a date and evidence of its own. An effect belongs to the pair of an
/// action and a demand, since one action may advance one demand and hinder another.
/// </remarks>
public sealed class GovernmentAction : Confidential, IOfCampaign
{
    public const int TitleMaxLength = 300;
    public const int SummaryMaxLength = 2_000;
    public const int ReferenceMaxLength = 200;

    private readonly List<Organization> _authorities = [];
    private readonly List<Person> _people = [];
    private readonly List<ActionStage> _stages = [];
    private readonly List<DemandEffect> _effects = [];

    private GovernmentAction() { }

    public Guid CampaignId { get; private init; }
    /// <summary>Its number in the campaign's register, shared with findings, never reused.</summary>
    public int Number { get; private init; }
    public ActionKind Kind { get; private set; }
    public LocalText Title { get; private set; } = LocalText.Empty;
    public LocalText Summary { get; private set; } = LocalText.Empty;
    /// <summary>The reference its field uses: an ELI, a CELEX number, a numac, a parliamentary document.</summary>
    public string? Reference { get; private set; }
    /// <summary>What a source says of a doubtful date, in its words.</summary>
    public LocalText DateNote { get; private set; } = LocalText.Empty;
    public Certainty Certainty { get; private set; }
    public IReadOnlyCollection<Organization> Authorities => _authorities;
    /// <summary>Whom the sources name for it.</summary>
    public IReadOnlyCollection<Person> People => _people;
    public IReadOnlyCollection<ActionStage> Stages => _stages;
    public IReadOnlyCollection<DemandEffect> Effects => _effects;

    public static GovernmentAction Record(Campaign campaign, int number, ActionEntry entry)
    {
        var action = new GovernmentAction { CampaignId = campaign.Id, Number = number };
        action.Is(campaign, entry);
        ActionRules.HasAStage.Requires(entry.Stages.Count > 0);
        action._people.AddRange(entry.People);
        foreach (var stage in entry.Stages)
        {
            action.Reaches(stage);
        }

        return action;
    }

    /// <summary>Says anew what was written down wrongly of it; whom the sources name and the stages it reached stay.</summary>
    /// <remarks>With its authorities and effects loaded.</remarks>
    public void Correct(Campaign campaign, ActionFacts truth)
    {
        Is(campaign, truth);
        Touch();
    }

    /// <summary>Adds a stage; a stage without evidence is refused.</summary>
    public void Reaches(StageEntry entry)
    {
        ActionRules.EachStageHasEvidence.Requires(entry.Citations.Count > 0);
        _stages.Add(ActionStage.Of(this, entry));
        Touch();
    }

    /// <summary>Says anew what was written down wrongly of a stage of it.</summary>
    /// <remarks>With its stages and their citations loaded.</remarks>
    public void Reached(ActionStage stage, StageEntry truth)
    {
        ActionRules.EachStageHasEvidence.Requires(truth.Citations.Count > 0);
        stage.Is(this, truth);
        Touch();
    }

    /// <summary>It never reached that stage: it was written down by mistake.</summary>
    /// <remarks>With its stages loaded.</remarks>
    public void NeverReached(ActionStage stage)
    {
        ActionRules.HasAStage.Requires(_stages.Count > 1);
        _stages.Remove(stage);
        Touch();
    }

    /// <summary>Whether, on a day, it had with certainty reached a stage (or a later one) and was not over.</summary>
    /// <param name="since">What was reached with certainty before that day doesn't count; null for whatever was reached.</param>
    public bool Has(Stage stage, DateOnly by, DateOnly? since = null) =>
        _stages.Any(reached => reached.Stage.Reaches(stage) && reached.On.Latest <= by && (since is null || reached.On.Latest >= since))
        && !IsOver(by);

    /// <summary>Whether it had lapsed or been repealed by a day, and was not put in force again since.</summary>
    public bool IsOver(DateOnly by) =>
        _stages.Where(stage => stage.Stage.Ends() && stage.On.Latest <= by).Select(stage => stage.On.Latest).DefaultIfEmpty().Max() is var ended
        && ended != default
        && !_stages.Any(stage => stage.Stage.Reaches(Stage.InForce) && stage.On.Latest > ended && stage.On.Latest <= by);

    private void Is(Campaign campaign, ActionFacts facts)
    {
        ActionRules.HasATitle.Requires(!facts.Title.IsEmpty);
        ActionRules.IsSomebodysAct.Requires(facts.Authorities.Count > 0);
        ActionRules.OneEffectPerDemand.Requires(facts.Effects.DistinctBy(effect => effect.DemandId).Count() == facts.Effects.Count);
        (Kind, Title, Summary, Reference) = (facts.Kind, facts.Title, facts.Summary, facts.Reference);
        (DateNote, Certainty) = (facts.DateNote, facts.Certainty);
        _authorities.RemoveAll(authority => !facts.Authorities.Contains(authority));
        _authorities.AddRange(facts.Authorities.Except(_authorities).ToList());
        DemandEffect.Replace(_effects, campaign, facts.Effects);
    }
}
