using Advocacy.Domain.Rules;

namespace Advocacy.Domain.Judging;

public static class RubricRules
{
    public static readonly Rule DefinesEachLevelOnce = new("RUB-1", "A rubric defines each level once.");
    public static readonly Rule EachLevelHasATest = new("RUB-2", "Each level of a rubric has a word and a written test.");
    public static readonly Rule IsForLaterYears = new("RUB-3", "A later version of the rubric is for later years.");
    public static readonly Rule SaysWhatItChanges = new("RUB-4", "A later version of the rubric says what it changes, and why.");
    public static readonly Rule NothingIsJudgedByIt = new("RUB-5", "A version of the rubric by which something was judged is not written anew.");
    public static readonly Rule GatesClimb =
        new("RUB-6", "No better level asks for less than one below it, and only a setback asks for an act that hinders.");
}
