using Advocacy.Web.Backups;
using Advocacy.Web.Features.Settings;
using Advocacy.Web.Words;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Features.Settings;

public sealed class ListBackupsTests : AccountTest
{
    private readonly MovingClock _clock = new();

    protected override bool StartsAnew => true;

    protected override void Adjust(IServiceCollection services)
    {
        services.AddSingleton<TimeProvider>(_clock);
        services.AddSingleton(new BackupOptions { At = "03:00" });
    }

    [SetUp]
    public void AtNoon() => _clock.Now = new MovingClock().Now;

    [Test]
    public async Task The_latest_comes_first_with_what_was_found()
    {
        var making = Services.GetRequiredService<BackupMaking>();
        await making.Make(null, CancellationToken.None);
        _clock.Now = _clock.Now.AddHours(1);
        var later = await making.Make(null, CancellationToken.None);

        var listed = await Send(new ListBackups());

        Assert.That(listed.Made, Has.Count.EqualTo(2));
        Assert.That((listed.Last!.Name, listed.Last.Sha256, listed.Last.Problems.Count), Is.EqualTo((later.Name, later.Sha256, 0)));
        Assert.That((listed.Hour, listed.Folder), Is.EqualTo((new TimeOnly(3, 0), making.Folder)));
    }

    [Test]
    public async Task Whose_last_one_is_of_three_days_ago_is_told_so()
    {
        await Services.GetRequiredService<BackupMaking>().Make(null, CancellationToken.None);
        _clock.Now = _clock.Now.AddDays(3);
        await Browser.SignIn(Admin.Email, Password);

        await Browser.Open("/settings");

        Assert.That(Browser.Heading, Is.EqualTo(Wording.Of("Settings.Settings")));
        Assert.That(Browser.Page.QuerySelector("[aria-labelledby=backups] .warn")!.TextContent, Does.StartWith(Wording.Of("Settings.BackupLate").Split('{')[0]));
    }
}
