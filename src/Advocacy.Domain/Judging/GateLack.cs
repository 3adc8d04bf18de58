namespace Advocacy.Domain.Judging;

/// <summary>What a judgement lacks to be given its level; each is one sentence in each language.</summary>
public enum GateLack
{
    NoActionCited,
    NoneAdvancesTheDemand,
    NoneAdoptedByThen,
    NoneInForceByThen,
    NoneFundedByThen,
    NoneCarriedOutByThen,
    NoneShownToServeChildren,
    NoneHindersTheDemand,
}
