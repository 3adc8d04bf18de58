using Advocacy.Web.Accounts;

namespace Advocacy.Web.Tests.Features.Accounts;

public sealed class SetupLinkTests
{
    private readonly MovingClock _clock = new();

    [Test]
    public void The_link_opens_for_a_quarter_of_an_hour_and_no_longer()
    {
        var link = new SetupLink(_clock);
        var secret = link.Draw();

        _clock.Now += TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(1);
        Assert.That(link.Opens(secret), Is.True);
        _clock.Now += TimeSpan.FromSeconds(1);
        Assert.That(link.Opens(secret), Is.False);
    }

    [Test]
    public void A_link_that_was_used_opens_no_more()
    {
        var link = new SetupLink(_clock);
        var secret = link.Draw();
        link.Use();
        Assert.That(link.Opens(secret), Is.False);
    }

    [Test]
    public void Before_a_link_is_drawn_nothing_opens() =>
        Assert.That(new SetupLink(_clock).Opens(""), Is.False);

    [Test]
    public void The_link_of_another_start_does_not_open()
    {
        var link = new SetupLink(_clock);
        link.Draw();
        Assert.That(link.Opens(new SetupLink(_clock).Draw()), Is.False);
    }
}
