using Advocacy.Reports.Typesetting;
using NUnit.Framework.Constraints;

namespace Advocacy.Reports.Tests.Typesetting;

internal static class Problems
{
    public static IResolveConstraint Of(TypesettingProblem problem) =>
        Throws.TypeOf<TypesettingException>().With.Property(nameof(TypesettingException.Problem)).EqualTo(problem);
}
