using Advocacy.Domain.Actions;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Tests;

namespace Advocacy.Domain.Tests.Actions;

public sealed class GovernmentActionTests
{
    private readonly Campaign _campaign = Some.Campaign();

    [Test]
    public void An_action_keeps_its_stages_and_what_each_means_for_a_demand()
    {
        var action = Record(Entry() with
        {
            Stages = [Some.Stage(_campaign, Stage.Announced, FuzzyDate.Year(2011)), Some.Stage(_campaign)],
            Effects = [EffectOn("D1"), EffectOn("D2") with { Effect = Effect.Hinders }],
        });

        Assert.Multiple(() =>
        {
            Assert.That(action.Stages.Select(stage => stage.Stage), Is.EqualTo([Stage.Announced, Stage.Adopted]));
            Assert.That(action.Effects.Select(effect => effect.Effect), Is.EqualTo([Effect.Advances, Effect.Hinders]));
        });
    }

    [Test]
    public void One_without_a_title_is_refused() =>
        Assert.That(() => Record(Entry() with { Title = LocalText.Empty }), Breaks.Rule(ActionRules.HasATitle));

    [Test]
    public void One_that_nobody_took_is_refused() =>
        Assert.That(() => Record(Entry() with { Authorities = [] }), Breaks.Rule(ActionRules.IsSomebodysAct));

    [Test]
    public void One_without_a_stage_is_refused() =>
        Assert.That(() => Record(Entry() with { Stages = [] }), Breaks.Rule(ActionRules.HasAStage));

    [Test]
    public void A_stage_without_evidence_is_refused() => Assert.That(
        () => Record(Entry() with { Stages = [Some.Stage(_campaign), new(Stage.Funded, FuzzyDate.Year(2013), [])] }),
        Breaks.Rule(ActionRules.EachStageHasEvidence));

    [Test]
    public void Two_effects_on_one_demand_are_refused() => Assert.That(
        () => Record(Entry() with { Effects = [EffectOn("D1"), EffectOn("D1")] }), Breaks.Rule(ActionRules.OneEffectPerDemand));

    [Test]
    public void An_effect_without_its_reason_is_refused() => Assert.That(
        () => Record(Entry() with { Effects = [EffectOn("D1") with { Reason = LocalText.Empty }] }),
        Breaks.Rule(ActionRules.EffectHasAReason));

    [Test]
    public void An_effect_on_another_campaigns_demand_is_refused() => Assert.That(
        () => Record(Entry() with { Effects = [new(Guid.NewGuid(), Effect.Advances, Some.Text())] }),
        Breaks.Rule(CampaignRules.DemandIsItsOwn));

    [Test]
    public void A_later_stage_is_added_and_changes_the_version()
    {
        var action = Record(Entry());
        var before = action.Version;

        action.Reaches(Some.Stage(_campaign, Stage.CarriedOut, FuzzyDate.Year(2013)));

        Assert.Multiple(() =>
        {
            Assert.That(action.Stages, Has.Count.EqualTo(2));
            Assert.That(action.Version, Is.Not.EqualTo(before));
        });
    }

    [TestCase(Stage.Adopted, 2012, true)]
    [TestCase(Stage.Announced, 2012, true, Description = "adopting implies having announced")]
    [TestCase(Stage.CarriedOut, 2012, false)]
    [TestCase(Stage.Adopted, 2011, false)]
    public void It_has_reached_a_stage_once_the_whole_of_its_date_has_passed(Stage stage, int year, bool reached) =>
        Assert.That(Record(Entry()).Has(stage, new(year, 12, 31)), Is.EqualTo(reached));

    [Test]
    public void A_date_that_may_still_lie_ahead_is_not_reached() =>
        Assert.That(Record(Entry()).Has(Stage.Adopted, new(2012, 6, 30)), Is.False);

    [TestCase(Stage.Lapsed)]
    [TestCase(Stage.Repealed)]
    public void What_has_ended_no_longer_counts(Stage end)
    {
        var action = Record(Entry() with { Stages = [Some.Stage(_campaign), Some.Stage(_campaign, end, FuzzyDate.Year(2014))] });

        Assert.Multiple(() =>
        {
            Assert.That(action.Has(Stage.Adopted, new(2013, 12, 31)), Is.True);
            Assert.That(action.Has(Stage.Adopted, new(2014, 12, 31)), Is.False);
        });
    }

    private GovernmentAction Record(ActionEntry entry) => GovernmentAction.Record(_campaign, 1, entry);

    private EffectEntry EffectOn(string demand) => new(Some.Demand(_campaign, demand).Id, Effect.Advances, Some.Text("Because"));

    private ActionEntry Entry() => new()
    {
        Kind = ActionKind.Circular,
        Title = Some.Text("Circular"),
        Authorities = [Some.Organization()],
        Stages = [Some.Stage(_campaign)],
    };
}
