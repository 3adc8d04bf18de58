using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Pipeline;

public sealed class PipelineTests
{
    [Test]
    public void Requests_pass_the_steps_in_this_order() => Assert.That(
        PipelineRegistration.Steps.Select(step => step.Name),
        Is.EqualTo(["Tracing`2", "Authorization`2", "InCampaign`2", "Validation`2", "Keeping`2", "Untracked`2", "UnitOfWork`2", "OnceOnly`2", "Journalling`2"]));
}
