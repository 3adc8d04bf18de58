using Advocacy.Domain.Rules;

namespace Advocacy.Domain.Findings;

public static class FindingRules
{
    public static readonly Rule IsStated = new("FND-1", "A finding says what the outside body stated.");
    public static readonly Rule HasEvidence = new("FND-2", "A finding has at least one source.");
    public static readonly Rule OneEffectPerDemand = new("FND-3", "A finding has one bearing on a demand.");
}
