using Advocacy.Domain.Actions;
using Advocacy.Web.Features.Actions;

namespace Advocacy.Web.Tests.Features.Actions;

public sealed class ActionStepsTests
{
    [TestCase("shown open open open open open", Stage.Announced)]
    [TestCase("passed passed shown open open open", Stage.Adopted)]
    [TestCase("shown passed passed shown open open", Stage.Announced, Stage.Published, Description = "what is published is in force, or will be")]
    [TestCase("passed passed shown passed passed shown", Stage.Adopted, Stage.CarriedOut)]
    [TestCase("open open open open open open", Stage.Asked)]
    public void A_step_is_solid_with_evidence_and_dotted_where_only_a_later_one_has_it(string steps, params Stage[] reached) =>
        Assert.That(string.Join(' ', ActionSteps.Of(reached.ToHashSet())), Is.EqualTo(steps));
}
