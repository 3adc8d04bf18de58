using Advocacy.Domain.Actions;

namespace Advocacy.Domain.Judging;

/// <summary>The arithmetic of the evidence gate.</summary>
public static class GateChecks
{
    /// <summary>What the cited actions lack for a gate, at the end of a year; nothing when it is passed.</summary>
    /// <param name="gate">The gate of the level proposed.</param>
    /// <param name="demandId">The demand judged.</param>
    /// <param name="year">The year judged: only what had with certainty happened by its last day counts.</param>
    /// <param name="baseline">The day the petition was launched: what existed before is the starting point and counts for nothing.</param>
    /// <param name="cited">The actions the judgement rests on, with stages, their evidence and effects loaded.</param>
    public static IReadOnlyList<GateLack> Lacks(
        this EvidenceGate gate, Guid demandId, int year, DateOnly baseline, IReadOnlyCollection<GovernmentAction> cited)
    {
        var yearEnd = new DateOnly(year, 12, 31);
        if (gate == EvidenceGate.None)
        {
            return [];
        }

        if (cited.Count == 0)
        {
            return [GateLack.NoActionCited];
        }

        var advancing = cited.Where(action => action.Has(Effect.Advances, demandId)).ToList();
        if (gate == EvidenceGate.AdoptedHindrance)
        {
            return cited.Any(action => action.Has(Effect.Hinders, demandId) && action.Has(Stage.Adopted, yearEnd, baseline))
                || advancing.Any(action => action.IsOver(yearEnd) && !action.IsOver(baseline))
                ? []
                : [GateLack.NoneHindersTheDemand];
        }

        if (advancing.Count == 0)
        {
            return [GateLack.NoneAdvancesTheDemand];
        }

        return gate switch
        {
            EvidenceGate.None or EvidenceGate.AdoptedHindrance => [],
            EvidenceGate.AdoptedAction =>
                advancing.Any(action => action.Has(Stage.Adopted, yearEnd, baseline)) ? [] : [GateLack.NoneAdoptedByThen],
            EvidenceGate.InForceAction =>
                advancing.Any(action => action.Has(Stage.InForce, yearEnd, baseline)) ? [] : [GateLack.NoneInForceByThen],
            EvidenceGate.FundedAction =>
                advancing.Any(action => action.Has(Stage.Funded, yearEnd, baseline)) ? [] : [GateLack.NoneFundedByThen],
            EvidenceGate.CarriedOutServingChildren when !advancing.Any(action => action.Has(Stage.CarriedOut, yearEnd, baseline)) =>
                [GateLack.NoneCarriedOutByThen],
            EvidenceGate.CarriedOutServingChildren =>
                advancing.Any(action => action.Has(Stage.CarriedOut, yearEnd, baseline) && action.Serves(yearEnd))
                    ? []
                    : [GateLack.NoneShownToServeChildren],
        };
    }

    private static bool Has(this GovernmentAction action, Effect effect, Guid demandId) =>
        action.Effects.Any(bearing => bearing.DemandId == demandId && bearing.Effect == effect);

    /// <summary>Whether a source shows that children are served: that of the stage itself, or of an evaluation of it.</summary>
    private static bool Serves(this GovernmentAction action, DateOnly by) => action.Stages.Any(stage =>
        stage.ServesChildren && stage.Stage is Stage.CarriedOut or Stage.Evaluated && stage.On.Latest <= by);
}
