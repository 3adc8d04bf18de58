using System.Net;
using Advocacy.Tests;
using Advocacy.Web.Accounts;
using Advocacy.Web.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;

namespace Advocacy.Web.Tests.Accounts;

public sealed class SignInLogTests
{
    private readonly MovingClock _clock = new();
    private string _folder = "";
    private DataFolder _data = null!;
    private SignInLog _log = null!;

    [SetUp]
    public void Begin()
    {
        _folder = Directory.CreateTempSubdirectory("advocacy-sign-ins-").FullName;
        _data = new(new ConfigurationBuilder().AddInMemoryCollection([new("Data:Folder", _folder)]).Build(), new HostingEnvironment { ContentRootPath = _folder });
        _clock.Now = new(Some.Today, new(12, 0), TimeSpan.Zero);
        _log = Open();
    }

    [TearDown]
    public void End()
    {
        _log.Dispose();
        _data.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [TestCase(4, 0)]
    [TestCase(5, 5)]
    [TestCase(6, 10)]
    [TestCase(8, 40)]
    [TestCase(30, 900)]
    public void Each_failure_doubles_the_wait_up_to_a_quarter_of_an_hour(int failures, int seconds)
    {
        Fail(failures);
        Assert.That(_log.Left("a@example.org", "here"), Is.EqualTo(TimeSpan.FromSeconds(seconds)));
    }

    [TestCase(" A@EXAMPLE.org")]
    [TestCase("\u212A@example.org", "k@example.org")]
    public void One_account_waits_however_it_is_typed(string typed, string account = "a@example.org")
    {
        Fail(20, account);
        Assert.That(_log.Left(typed, "here"), Is.GreaterThan(TimeSpan.Zero));
    }

    [Test]
    public void From_another_place_and_at_another_account_nobody_waits()
    {
        Fail(20);
        Assert.That((_log.Left("a@example.org", "there"), _log.Left("b@example.org", "here")), Is.EqualTo((TimeSpan.Zero, TimeSpan.Zero)));
    }

    [Test]
    public void Who_gets_in_begins_anew()
    {
        Fail(20);
        _clock.Now += TimeSpan.FromMinutes(16);
        _log.Note("a@example.org", "here", succeeded: true);
        _clock.Now += TimeSpan.FromSeconds(1);
        Fail(4);
        Assert.That(_log.Left("a@example.org", "here"), Is.EqualTo(TimeSpan.Zero));
    }

    [Test]
    public void The_wait_outlasts_a_restart()
    {
        Fail(20);
        _log.Dispose();
        _log = Open();
        Assert.That(_log.Left("a@example.org", "here"), Is.GreaterThan(TimeSpan.Zero));
    }

    [Test]
    public void What_is_older_than_ninety_days_is_gone()
    {
        Fail(3);
        _clock.Now += SignInLog.Longest + TimeSpan.FromMinutes(1);
        _log.Note("b@example.org", "here", succeeded: false);
        Assert.That(_log.Refused(10).Select(attempt => (attempt.Account, attempt.Place)), Is.EqualTo([("B@EXAMPLE.ORG", "here")]));
    }

    [Test]
    public void A_password_typed_where_the_address_goes_is_kept_nowhere()
    {
        Fail(6, "my secret words");
        Assert.That(_log.Refused(10).Select(attempt => attempt.Account), Is.All.EqualTo("-"));
        Assert.That(_log.Left("my secret words", "here"), Is.GreaterThan(TimeSpan.Zero));
    }

    [TestCase("192.0.2.7", "192.0.2.7")]
    [TestCase("::ffff:192.0.2.7", "192.0.2.7")]
    [TestCase("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64")]
    [TestCase("2001:db8:1:2:ffff::1", "2001:db8:1:2::/64")]
    public void A_place_is_what_nobody_can_choose_at_will(string address, string place) =>
        Assert.That(Places.Of(IPAddress.Parse(address)), Is.EqualTo(place));

    private SignInLog Open() => new(_data, _clock);

    private void Fail(int times, string account = "a@example.org")
    {
        for (var time = 0; time < times; time++)
        {
            _log.Note(account, "here", succeeded: false);
        }
    }
}
