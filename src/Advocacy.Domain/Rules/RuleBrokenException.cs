namespace Advocacy.Domain.Rules;

/// <summary>An act was refused because it would have broken a rule; nothing was changed.</summary>
/// <param name="rule">The rule.</param>
/// <param name="missing">What is missing, each a key of the wording (an evidence gate names its lacks), or nothing.</param>
public sealed class RuleBrokenException(Rule rule, IReadOnlyList<string> missing)
    : Exception($"{rule.Code}: {rule.Statement}")
{
    public Rule Rule { get; } = rule;

    public IReadOnlyList<string> Missing { get; } = missing;
}
