using Advocacy.Domain.Actions;

namespace Advocacy.Domain.Judging;

/// <summary>The arithmetic of the evidence gate.</summary>
public static class GateChecks
{
    /// <summary>What the cited actions lack for a gate, at the end of a year; nothing when it is passed.</summary>
    /// <param name="gate">The gate of the level proposed.</param>
    /// <param name="demandId">The demand judged.</param>
    /// <param name="year">The year judged: only what had with certainty happened by its last day counts.</param>
    /// <param name="cited">The actions the judgement rests on, with stages, their evidence and effects loaded.</param>
    public static IReadOnlyList<GateLack> Lacks(
        this EvidenceGate gate, Guid demandId, int year, IReadOnlyCollection<GovernmentAction> cited)
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

        var advancing = cited.Where(action => action.Advances(demandId)).ToList();
        if (advancing.Count == 0)
        {
            return [GateLack.NoneAdvancesTheDemand];
        }

        return gate switch
        {
            EvidenceGate.None => [],
            EvidenceGate.AdoptedAction =>
                advancing.Any(action => action.Has(Stage.Adopted, yearEnd)) ? [] : [GateLack.NoneAdoptedByThen],
            EvidenceGate.CarriedOutServingChildren when !advancing.Any(action => action.Has(Stage.CarriedOut, yearEnd)) =>
                [GateLack.NoneCarriedOutByThen],
            EvidenceGate.CarriedOutServingChildren =>
                advancing.Any(action => action.Serves(yearEnd)) ? [] : [GateLack.NoneShownToServeChildren],
        };
    }

    private static bool Advances(this GovernmentAction action, Guid demandId) =>
        action.Effects.Any(effect => effect.DemandId == demandId && effect.Effect == Effect.Advances);

    private static bool Serves(this GovernmentAction action, DateOnly by) =>
        !action.IsOver(by)
        && action.Stages.Any(stage =>
            stage.ServesChildren && stage.Stage.Reaches(Stage.CarriedOut) && stage.On.Latest <= by);
}
