using Advocacy.Domain.Rules;

namespace Advocacy.Domain.Judging;

public static class AssessmentRules
{
    public static readonly Rule YearHasBegun = new("ASM-1", "A demand is assessed for a year that has begun.");
    public static readonly Rule HasAReason = new("ASM-2", "A judgement comes with its reason.");
    public static readonly Rule PassesTheGate =
        new("ASM-3", "A level is given only when the evidence it asks for is on record.");
    public static readonly Rule OnePerYear = new("ASM-4", "A demand has one judgement for a year.");
    public static readonly Rule UnassessedDoesNotMove =
        new("ASM-5", "A demand that is not assessed has no movement either.");
    public static readonly Rule RestsOnItsCampaign =
        new("ASM-6", "A judgement uses the rubric, the actions and the findings of its own campaign.");
    public static readonly Rule SaysWhyAgain = new("ASM-7", "A judgement made again says why.");
    public static readonly Rule IsAskedThen = new("ASM-9", "A demand is judged for the years it is asked in.");
    public static readonly Rule IsInForce = new("ASM-8", "Only the judgement in force is made again.");
}
