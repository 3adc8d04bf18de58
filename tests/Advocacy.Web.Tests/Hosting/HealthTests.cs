using System.Net;
using System.Text.Json;
using Advocacy.Web.Backups;
using Advocacy.Web.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Hosting;

/// <summary>Whoever watches the machine is told what works, and nothing of what is kept.</summary>
public sealed class HealthTests : AppTest
{
    private readonly MovingClock _clock = new();

    protected override bool StartsAnew => true;

    protected override void Adjust(IServiceCollection services)
    {
        _clock.Now = new MovingClock().Now;
        services.AddSingleton<TimeProvider>(_clock);
        services.AddSingleton(new BackupOptions { At = "03:00" });
    }

    [Test]
    public async Task It_lives_and_says_what_works_and_that_there_is_no_backup_yet()
    {
        Assert.That(await Ask("live"), Is.EqualTo((HttpStatusCode.OK, """{"status":"healthy","checks":[]}""")));

        var (status, said) = await Ask("ready");
        Assert.That(status, Is.EqualTo(HttpStatusCode.OK), "what is degraded still serves");
        Assert.That(Checks(said), Is.EqualTo(["degraded", "database healthy", "disk healthy", "engine healthy", "backup degraded"]));
        Assert.That(said, Does.Not.Contain(Services.GetRequiredService<DataFolder>().Root).And.Not.Contain(Campaign.Code));

        await Services.GetRequiredService<BackupMaking>().Make(null, CancellationToken.None);
        Assert.That(Checks((await Ask("ready")).Said)[0], Is.EqualTo("healthy"));
        _clock.Now = _clock.Now.AddDays(3);
        Assert.That(Checks((await Ask("ready")).Said)[^1], Is.EqualTo("backup degraded"));
    }

    [Test]
    public async Task A_record_that_cannot_be_read_is_not_ready()
    {
        SqliteConnection.ClearAllPools();
        var database = Services.GetRequiredService<DataFolder>().Database;
        File.Move(database, database + ".aside");
        foreach (var beside in new[] { "-wal", "-shm" })
        {
            File.Delete(database + beside);
        }

        await File.WriteAllTextAsync(database, "no database at all, and longer than a header of one would be, so that it is looked at and refused");

        var (status, said) = await Ask("ready");

        Assert.That(status, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(Checks(said), Does.Contain("database unhealthy"));
        Assert.That((await Ask("live")).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    private static List<string> Checks(string said)
    {
        using var read = JsonDocument.Parse(said);
        return
        [
            read.RootElement.GetProperty("status").GetString()!,
            .. read.RootElement.GetProperty("checks").EnumerateArray().Select(check => $"{check.GetProperty("name").GetString()} {check.GetProperty("status").GetString()}"),
        ];
    }

    private async Task<(HttpStatusCode Status, string Said)> Ask(string what)
    {
        using var answer = await Http.GetAsync($"/health/{what}");
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
