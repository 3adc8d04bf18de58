using Advocacy.Domain.Rules;

namespace Advocacy.Domain.Actions;

public static class ActionRules
{
    public static readonly Rule HasATitle = new("ACT-1", "A government action has a title.");
    public static readonly Rule IsSomebodysAct = new("ACT-2", "A government action names the authority that took it.");
    public static readonly Rule HasAStage = new("ACT-3", "A government action has at least one dated stage.");
    public static readonly Rule EachStageHasEvidence = new("ACT-4", "Each stage of an action has evidence of its own.");
    public static readonly Rule OneEffectPerDemand = new("ACT-5", "An action has one effect on a demand.");
    public static readonly Rule EffectHasAReason = new("ACT-6", "An effect on a demand comes with its reason.");
}
