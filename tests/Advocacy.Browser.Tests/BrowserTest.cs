using Advocacy.Web.Pipeline;
using NUnit.Framework.Interfaces;

[assembly: FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
[assembly: Parallelizable(ParallelScope.Children)]
[assembly: LevelOfParallelism(2)]

namespace Advocacy.Browser.Tests;

/// <summary>A test in which people sit at browsers; none of their browsers may have complained by its end.</summary>
public abstract class BrowserTest
{
    private readonly List<Visitor> _visitors = [];

    [TearDown]
    public async Task Leave()
    {
        var failed = TestContext.CurrentContext.Result.Outcome.Status == TestStatus.Failed;
        var complaints = new List<string>();
        foreach (var (at, visitor) in _visitors.Index())
        {
            complaints.AddRange(visitor.Complaints);
            if (failed)
            {
                TestContext.AddTestAttachment(await visitor.Picture($"{TestContext.CurrentContext.Test.FullName}-{at + 1}"));
            }

            await visitor.DisposeAsync();
        }

        Assert.That(complaints, Is.Empty, "the browser complained");
    }

    protected Task<Visitor> Somebody(string language = "en") => Arrive(new() { Language = language });

    protected Task<Visitor> An(Role role) => Arrive(new() { As = role });

    protected async Task<Visitor> Arrive(Seat seat)
    {
        var visitor = await Visitor.Arrive(seat);
        _visitors.Add(visitor);
        return visitor;
    }
}
