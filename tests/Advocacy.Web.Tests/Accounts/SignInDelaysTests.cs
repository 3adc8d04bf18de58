using Advocacy.Tests;
using Advocacy.Web.Accounts;

namespace Advocacy.Web.Tests.Accounts;

public sealed class SignInDelaysTests
{
    private SignInDelays _delays = null!;

    [SetUp]
    public void Begin() => _delays = new(new StandingClock(Some.Today));

    [TearDown]
    public void End() => _delays.Dispose();

    [TestCase(4, 0)]
    [TestCase(5, 5)]
    [TestCase(6, 10)]
    [TestCase(8, 40)]
    [TestCase(30, 900)]
    public void Each_failure_doubles_the_wait_up_to_a_quarter_of_an_hour(int failures, int seconds)
    {
        Fail(failures);
        Assert.That(_delays.Left("a@example.org", "here"), Is.EqualTo(TimeSpan.FromSeconds(seconds)));
    }

    [Test]
    public void From_another_place_and_at_another_account_nobody_waits()
    {
        Fail(20);
        Assert.That(_delays.Left("a@example.org", "there"), Is.EqualTo(TimeSpan.Zero));
        Assert.That(_delays.Left("b@example.org", "here"), Is.EqualTo(TimeSpan.Zero));
        Assert.That(_delays.Left(" A@EXAMPLE.org", "here"), Is.GreaterThan(TimeSpan.Zero), "one account, however it is typed");
    }

    [Test]
    public void Who_gets_in_begins_anew()
    {
        Fail(20);
        _delays.Succeeded("a@example.org", "here");
        Fail(1);
        Assert.That(_delays.Left("a@example.org", "here"), Is.EqualTo(TimeSpan.Zero));
    }

    private void Fail(int times)
    {
        for (var time = 0; time < times; time++)
        {
            _delays.Failed("a@example.org", "here");
        }
    }
}
