using Advocacy.Domain.Rules;

namespace Advocacy.Domain.Judging;

public static class RubricRules
{
    public static readonly Rule DefinesEachLevelOnce = new("RUB-1", "A rubric defines each level once.");
    public static readonly Rule EachLevelHasATest = new("RUB-2", "Each level of a rubric has a word and a written test.");
}
