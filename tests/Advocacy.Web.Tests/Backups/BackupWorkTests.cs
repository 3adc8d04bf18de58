using Advocacy.Tests;
using Advocacy.Web.Backups;
using Advocacy.Web.Data;
using Advocacy.Web.Data.Files;
using Advocacy.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace Advocacy.Web.Tests.Backups;

/// <summary>The application makes the day's backup by itself.</summary>
public sealed class BackupWorkTests : AppTest
{
    private readonly MovingClock _clock = new();

    protected override bool StartsAnew => true;

    protected override void Adjust(IServiceCollection services) => services.AddSingleton<TimeProvider>(_clock);

    [SetUp]
    public void AtNoon() => _clock.Now = new MovingClock().Now;

    private BackupMaking Making => Services.GetRequiredService<BackupMaking>();

    private BackupWork Nightly(string at = "03:00") => new(Making, new() { At = at }, Services.GetRequiredService<IHostEnvironment>(), _clock, NullLogger<BackupWork>.Instance);

    [Test]
    public async Task Once_a_day_from_its_hour_on_and_the_old_ones_go()
    {
        using var work = Nightly();
        for (var hour = 0; hour < 24 * 12; hour++)
        {
            _clock.Now = new DateTimeOffset(Today, TimeOnly.MinValue, TimeSpan.Zero).AddHours(hour);
            if (work.IsDue())
            {
                await work.Make(CancellationToken.None);
            }

            Assert.That(work.IsDue(), Is.False, "none twice a day");
        }

        var made = Making.List();
        Assert.That(made.Select(one => one.MadeAt.Hour), Has.All.EqualTo(1).Or.EqualTo(2), "three o'clock in Brussels");
        Assert.That(made, Has.Count.InRange(8, 10));
        Assert.That(made.SelectMany(one => one.Problems), Is.Empty);
        Assert.That(Directory.GetFiles(Making.Folder).Length, Is.EqualTo(2 * made.Count), "each with what was found, and nothing else");
    }

    [Test]
    public void Never_means_never_and_nonsense_is_refused()
    {
        using var work = Nightly("never");
        Assert.That(work.IsDue(), Is.False);
        Assert.That(() => Nightly("at night"), Throws.TypeOf<StartRefusedException>().With.Message.Contains("Backup:At"));
        Assert.That(new BackupOptions().Hour(isDevelopment: false), Is.EqualTo(new TimeOnly(3, 0)), "by itself in Production");
        Assert.That(new BackupOptions().Hour(isDevelopment: true), Is.Null);
    }

    [Test]
    public async Task What_failed_is_told_and_tried_again_after_an_hour()
    {
        var there = Path.Combine(Services.GetRequiredService<DataFolder>().Root, "elsewhere");
        var options = new BackupOptions { At = "03:00", Folder = there };
        var making = new BackupMaking(Services.GetRequiredService<DataFolder>(), Services.GetRequiredService<FileStore>(), options, _clock);
        using var work = new BackupWork(making, options, Services.GetRequiredService<IHostEnvironment>(), _clock, NullLogger<BackupWork>.Instance);
        await File.WriteAllTextAsync(there, "where a folder should be");
        await work.Make(CancellationToken.None);
        Assert.That(work.Problem, Is.EqualTo(BackupProblem.NotWritable));
        Assert.That(work.IsDue(), Is.False);

        File.Delete(there);
        _clock.Now = _clock.Now.AddMinutes(61);
        Assert.That(work.IsDue());
        await work.Make(CancellationToken.None);
        Assert.That((work.Problem, making.List().Count), Is.EqualTo(((BackupProblem?)null, 1)));
    }

    [Test]
    public async Task What_was_purged_is_in_no_backup_once_the_next_is_made()
    {
        await Given(Some.Meeting(Campaign));
        await Making.Make(null, CancellationToken.None);
        Directory.CreateDirectory(Path.Combine(Services.GetRequiredService<DataFolder>().Root, "replaced-20260101T000000000"));
        _clock.Now = _clock.Now.AddMinutes(1);
        await using (var scope = Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<PurgedCopies>().LetGo([], CancellationToken.None);
        }

        Assert.That(Directory.GetDirectories(Services.GetRequiredService<DataFolder>().Root, "replaced-*"), Is.Empty);
        for (var patience = 0; Making.List() is not [var only] || only.MadeAt < _clock.Now.UtcDateTime; patience++)
        {
            Assert.That(patience, Is.LessThan(600), "the application made another and let go of the first");
            await Task.Delay(50);
        }
    }
}
