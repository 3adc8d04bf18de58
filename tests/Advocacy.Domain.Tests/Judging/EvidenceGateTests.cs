using Advocacy.Domain.Actions;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Tests;

namespace Advocacy.Domain.Tests.Judging;

/// <summary>The gate as a table: what the record holds, and what it lacks for a level of 2012.</summary>
public sealed class EvidenceGateTests
{
    private static readonly DateOnly Launched = new(2009, 8, 31);

    private static readonly Campaign Campaign = Some.Campaign();

    private static IEnumerable<TestCaseData> Cases()
    {
        var adopted = Some.Stage(Campaign, Stage.Adopted, FuzzyDate.Year(2012));
        var announced = Some.Stage(Campaign, Stage.Announced, FuzzyDate.Year(2012));
        var serving = Some.Stage(Campaign, Stage.CarriedOut, FuzzyDate.Year(2012), servesChildren: true);
        var carriedOut = Some.Stage(Campaign, Stage.CarriedOut, FuzzyDate.Year(2012));
        var nextYear = Some.Stage(Campaign, Stage.Adopted, FuzzyDate.Year(2013));
        var perhapsNextYear = Some.Stage(Campaign, Stage.Adopted, FuzzyDate.Between(new(2012, 6, 1), new(2013, 3, 1)));
        var lapsed = Some.Stage(Campaign, Stage.Lapsed, FuzzyDate.Year(2012));

        yield return Case("nothing is asked", EvidenceGate.None, null, []);
        yield return Case("nothing cited", EvidenceGate.AdoptedAction, GateLack.NoActionCited, []);
        yield return Case("an announcement", EvidenceGate.AdoptedAction, GateLack.NoneAdoptedByThen, [Some.Action(Campaign, stages: [announced])]);
        yield return Case("an adopted action", EvidenceGate.AdoptedAction, null, [Some.Action(Campaign, stages: [adopted])]);
        yield return Case("one carried out", EvidenceGate.AdoptedAction, null, [Some.Action(Campaign, stages: [carriedOut])]);
        yield return Case("one adopted the year after", EvidenceGate.AdoptedAction, GateLack.NoneAdoptedByThen, [Some.Action(Campaign, stages: [nextYear])]);
        yield return Case("one adopted perhaps the year after", EvidenceGate.AdoptedAction, GateLack.NoneAdoptedByThen, [Some.Action(Campaign, stages: [perhapsNextYear])]);
        yield return Case("one adopted and lapsed", EvidenceGate.AdoptedAction, GateLack.NoneAdoptedByThen, [Some.Action(Campaign, stages: [adopted, lapsed])]);
        yield return Case("one that hinders", EvidenceGate.AdoptedAction, GateLack.NoneAdvancesTheDemand, [Some.Action(Campaign, effect: Effect.Hinders)]);
        yield return Case("one whose effect is unclear", EvidenceGate.AdoptedAction, GateLack.NoneAdvancesTheDemand, [Some.Action(Campaign, effect: Effect.Unclear)]);
        yield return Case("one for another demand", EvidenceGate.AdoptedAction, GateLack.NoneAdvancesTheDemand, [Some.Action(Campaign, demand: "D2")]);
        yield return Case("one of several suffices", EvidenceGate.AdoptedAction, null, [Some.Action(Campaign, stages: [announced]), Some.Action(Campaign, 2, [adopted])]);
        yield return Case("adopted only", EvidenceGate.CarriedOutServingChildren, GateLack.NoneCarriedOutByThen, [Some.Action(Campaign, stages: [adopted])]);
        yield return Case("carried out, nobody shown to be served", EvidenceGate.CarriedOutServingChildren, GateLack.NoneShownToServeChildren, [Some.Action(Campaign, stages: [carriedOut])]);
        yield return Case("carried out and serving", EvidenceGate.CarriedOutServingChildren, null, [Some.Action(Campaign, stages: [serving])]);
        yield return Case("serving, then lapsed", EvidenceGate.CarriedOutServingChildren, GateLack.NoneCarriedOutByThen, [Some.Action(Campaign, stages: [serving, lapsed])]);

        var beforeThePetition = Some.Stage(Campaign, Stage.CarriedOut, FuzzyDate.Year(2002), servesChildren: true);
        var evaluated = Some.Stage(Campaign, Stage.Evaluated, FuzzyDate.Year(2012), servesChildren: true);
        var lapsedEarlier = Some.Stage(Campaign, Stage.Lapsed, FuzzyDate.Year(2010));
        var inForceAgain = Some.Stage(Campaign, Stage.InForce, FuzzyDate.Year(2012));
        yield return Case("what existed before the petition", EvidenceGate.AdoptedAction, GateLack.NoneAdoptedByThen, [Some.Action(Campaign, stages: [beforeThePetition])]);
        yield return Case("a shelter from before the petition", EvidenceGate.CarriedOutServingChildren, GateLack.NoneCarriedOutByThen, [Some.Action(Campaign, stages: [beforeThePetition])]);
        yield return Case("an evaluation alone", EvidenceGate.CarriedOutServingChildren, GateLack.NoneCarriedOutByThen, [Some.Action(Campaign, stages: [evaluated])]);
        yield return Case("carried out, and an evaluation that shows whom it serves", EvidenceGate.CarriedOutServingChildren, null, [Some.Action(Campaign, stages: [carriedOut, evaluated])]);
        yield return Case("lapsed, then in force again", EvidenceGate.AdoptedAction, null, [Some.Action(Campaign, stages: [lapsedEarlier, inForceAgain])]);
        var inForce = Some.Stage(Campaign, Stage.InForce, FuzzyDate.Year(2012));
        var funded = Some.Stage(Campaign, Stage.Funded, FuzzyDate.Year(2012));
        yield return Case("adopted, not in force", EvidenceGate.InForceAction, GateLack.NoneInForceByThen, [Some.Action(Campaign, stages: [adopted])]);
        yield return Case("in force", EvidenceGate.InForceAction, null, [Some.Action(Campaign, stages: [inForce])]);
        yield return Case("in force before the petition", EvidenceGate.InForceAction, GateLack.NoneInForceByThen, [Some.Action(Campaign, stages: [Some.Stage(Campaign, Stage.InForce, FuzzyDate.Year(2002))])]);
        yield return Case("in force, nothing to pay it", EvidenceGate.FundedAction, GateLack.NoneFundedByThen, [Some.Action(Campaign, stages: [inForce])]);
        yield return Case("with its money", EvidenceGate.FundedAction, null, [Some.Action(Campaign, stages: [funded])]);
        yield return Case("funded, and one that hinders", EvidenceGate.FundedAction, GateLack.NoneAdvancesTheDemand, [Some.Action(Campaign, stages: [funded], effect: Effect.Hinders)]);
        yield return Case("nothing that hinders", EvidenceGate.AdoptedHindrance, GateLack.NoneHindersTheDemand, [Some.Action(Campaign, stages: [adopted])]);
        yield return Case("an adopted action that hinders", EvidenceGate.AdoptedHindrance, null, [Some.Action(Campaign, stages: [adopted], effect: Effect.Hinders)]);
        yield return Case("an announcement that would hinder", EvidenceGate.AdoptedHindrance, GateLack.NoneHindersTheDemand, [Some.Action(Campaign, stages: [announced], effect: Effect.Hinders)]);
        yield return Case("the end of one that advanced", EvidenceGate.AdoptedHindrance, null, [Some.Action(Campaign, stages: [adopted, lapsed])]);

        static TestCaseData Case(string what, EvidenceGate gate, GateLack? lack, GovernmentAction[] cited) =>
            new TestCaseData(gate, lack, cited).SetArgDisplayNames(what, gate.ToString());
    }

    [TestCaseSource(nameof(Cases))]
    public void The_gate_says_what_is_lacking(EvidenceGate gate, GateLack? lack, GovernmentAction[] cited) => Assert.That(
        gate.Lacks(Some.Demand(Campaign).Id, 2012, Launched, cited), Is.EqualTo(lack is { } expected ? [expected] : Array.Empty<GateLack>()));

    [Test]
    public void More_evidence_never_closes_a_gate([Values] EvidenceGate gate)
    {
        GovernmentAction[] cited =
        [
            Some.Action(Campaign, stages: [Some.Stage(Campaign, Stage.CarriedOut, FuzzyDate.Year(2012), servesChildren: true)]),
            Some.Action(Campaign, 3, effect: Effect.Hinders),
        ];
        GovernmentAction[] more = [.. cited, Some.Action(Campaign, 2, effect: Effect.Hinders)];

        Assert.That(gate.Lacks(Some.Demand(Campaign).Id, 2012, Launched, more), Is.Empty);
    }
}
