using Advocacy.Web.Data;
using Advocacy.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Advocacy.Web.Tests.Data;

/// <summary>What only grows is let go of; what a record names stays.</summary>
public sealed class RetentionTests : AppTest
{
    [Test]
    public async Task Keys_of_forms_files_of_refused_forms_and_old_copies_go_and_the_rest_stays()
    {
        var folder = Services.GetRequiredService<DataFolder>();
        var now = new DateTime(Today, new(12, 0), DateTimeKind.Utc);
        await Given(
            new Submission { Key = Guid.NewGuid(), Act = "Old", At = now - Retention.Submissions - TimeSpan.FromHours(1) },
            new Submission { Key = Guid.NewGuid(), Act = "New", At = now - TimeSpan.FromDays(89) });
        var (named, refused, fresh) = (Hash('a'), Hash('b'), Hash('c'));
        foreach (var (hash, age) in new[] { (named, 30), (refused, 8), (fresh, 1) })
        {
            var path = Path.Combine(folder.Attachments, hash[..2], hash);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, hash);
            File.SetLastWriteTimeUtc(path, now.AddDays(-age));
        }

        var meeting = Advocacy.Tests.Some.Meeting(Campaign);
        meeting.Attach(new("memo.txt", "text/plain", 64, named), Today);
        await Given(meeting);
        foreach (var day in Enumerable.Range(1, 5))
        {
            await File.WriteAllTextAsync(Path.Combine(folder.Backups, $"before-x-2026010{day}000000.db"), "");
        }

        await new Retention(
            Services.GetRequiredService<IServiceScopeFactory>(), folder, Services.GetRequiredService<WriteGate>(), Services.GetRequiredService<TimeProvider>(), NullLogger<Retention>.Instance)
            .Prune(CancellationToken.None);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await Fresh(db => Task.FromResult(db.Submissions.Select(kept => kept.Act).ToList())), Is.EqualTo(["New"]));
            Assert.That(new DirectoryInfo(folder.Attachments).EnumerateFiles("*", SearchOption.AllDirectories).Select(file => file.Name), Is.EquivalentTo([named, fresh]));
            Assert.That(Directory.GetFiles(folder.Backups).Select(Path.GetFileName).Order(), Is.EqualTo(Enumerable.Range(3, 3).Select(day => $"before-x-2026010{day}000000.db")));
        }
    }

    private static string Hash(char letter) => new(letter, 64);
}
