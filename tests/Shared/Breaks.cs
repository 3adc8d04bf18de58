using Advocacy.Domain.Rules;
using NUnit.Framework.Constraints;

namespace Advocacy.Tests;

/// <summary>Says which rule an act breaks.</summary>
internal static class Breaks
{
    public static IResolveConstraint Rule(Rule rule) =>
        Throws.TypeOf<RuleBrokenException>().With.Property(nameof(RuleBrokenException.Rule)).EqualTo(rule);
}
