using Advocacy.Domain.Actions;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Languages;
using Advocacy.Tests;

namespace Advocacy.Domain.Tests.Findings;

public sealed class FindingTests
{
    private readonly Campaign _campaign = Some.Campaign();

    [Test]
    public void A_finding_keeps_what_was_stated_and_what_it_means_for_each_demand()
    {
        var finding = Record(Entry() with { Effects = [EffectOn("D1"), EffectOn("D3")] });

        Assert.Multiple(() =>
        {
            Assert.That(finding.Statement[Language.English], Is.EqualTo("Too few shelters (en)"));
            Assert.That(finding.Effects.Select(effect => effect.DemandId),
                Is.EqualTo([Some.Demand(_campaign).Id, Some.Demand(_campaign, "D3").Id]));
        });
    }

    [Test]
    public void One_that_states_nothing_is_refused() =>
        Assert.That(() => Record(Entry() with { Statement = LocalText.Empty }), Breaks.Rule(FindingRules.IsStated));

    [Test]
    public void One_without_a_source_is_refused() =>
        Assert.That(() => Record(Entry() with { Citations = [] }), Breaks.Rule(FindingRules.HasEvidence));

    [Test]
    public void Two_bearings_on_one_demand_are_refused() => Assert.That(
        () => Record(Entry() with { Effects = [EffectOn("D1"), EffectOn("D1")] }), Breaks.Rule(FindingRules.OneEffectPerDemand));

    private Finding Record(FindingEntry entry) => Finding.Record(_campaign, 1, entry);

    private EffectEntry EffectOn(string demand) => new(Some.Demand(_campaign, demand).Id, Effect.Hinders, Some.Text("Because"));

    private FindingEntry Entry() => new()
    {
        Body = Some.Organization("committee", "Committee"),
        On = FuzzyDate.Month(2010, 6),
        Statement = Some.Text("Too few shelters"),
        Citations = [Some.Evidence(_campaign)],
    };
}
