using System.IO.Compression;
using Advocacy.Tests;
using Advocacy.Web.Tests.Conventions;
using Microsoft.Data.Sqlite;

namespace Advocacy.Web.Tests.Verbs;

/// <summary>A year's work in two campaigns, as each released version left it, goes on with this one.</summary>
[NonParallelizable]
public sealed class UpgradeTests
{
    private static IEnumerable<string> Released =>
        Directory.EnumerateFiles(Path.Combine(OurCode.Root.FullName, "tests/Advocacy.Web.Tests/Data/Fixtures"), "*.zip").Select(file => Path.GetFileName(file));

    [TestCaseSource(nameof(Released))]
    public async Task A_record_of_an_earlier_version_is_brought_to_this_one_and_is_whole(string fixture)
    {
        using var terminal = new Terminal();
        await ZipFile.ExtractToDirectoryAsync(Path.Combine(OurCode.Root.FullName, "tests/Advocacy.Web.Tests/Data/Fixtures", fixture), terminal.DataFolder);
        var before = Counts(terminal.Database);

        Assert.That(await terminal.Run("migrate"), Is.EqualTo(new Outcome(0, "The database is up to date.", "")));

        Assert.That(Counts(terminal.Database), Is.EqualTo(before));
        var verified = await terminal.Run("verify");
        Assert.That(verified.ExitCode, Is.Zero, verified.Complained);
    }

    /// <summary>Killed anywhere: before the copy, while it is made, in the middle of the tables, while the copy is put back.</summary>
    [Test]
    public async Task A_start_after_a_migration_was_killed_recovers_by_itself()
    {
        using var terminal = new Terminal();
        await ZipFile.ExtractToDirectoryAsync(Path.Combine(OurCode.Root.FullName, "tests/Advocacy.Web.Tests/Data/Fixtures", Released.First()), terminal.DataFolder);
        var before = Counts(terminal.Database);
        var chance = new Random(Sampling.IsWhole ? 1 : Environment.TickCount);
        for (var kill = 0; kill < (Sampling.IsWhole ? 12 : 3); kill++)
        {
            await terminal.KillAfter(TimeSpan.FromMilliseconds(chance.Next(600, 1500)), "migrate");
        }

        var recovered = await terminal.Run("migrate");
        Assert.That(recovered.ExitCode, Is.Zero, recovered.Complained);
        Assert.That(Counts(terminal.Database), Is.EqualTo(before));
        Assert.That((await terminal.Run("verify")).ExitCode, Is.Zero);
        Assert.That(File.Exists(Path.Combine(terminal.DataFolder, "migrating")), Is.False);
    }

    [Test]
    public async Task What_a_killed_migration_left_is_taken_back_to_the_copy_its_marker_names()
    {
        using var terminal = new Terminal();
        await ZipFile.ExtractToDirectoryAsync(Path.Combine(OurCode.Root.FullName, "tests/Advocacy.Web.Tests/Data/Fixtures", Released.First()), terminal.DataFolder);
        var before = Counts(terminal.Database);
        Directory.CreateDirectory(Path.Combine(terminal.DataFolder, "backups"));
        File.Copy(terminal.Database, Path.Combine(terminal.DataFolder, "backups", "before-a-20260101000000.db"));
        await File.WriteAllTextAsync(Path.Combine(terminal.DataFolder, "migrating"), "before-a-20260101000000.db");
        await using (var connection = new SqliteConnection($"Data Source={terminal.Database};Pooling=False"))
        {
            // Half of what a migration would do, and more than it should.
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = """ALTER TABLE "People" ADD COLUMN "Audience" TEXT NOT NULL DEFAULT 'Public'; PRAGMA foreign_keys = OFF; DELETE FROM "Citations";""";
            await command.ExecuteNonQueryAsync();
        }

        var recovered = await terminal.Run("migrate");
        Assert.That(recovered.ExitCode, Is.Zero, recovered.Complained);
        Assert.That(Counts(terminal.Database), Is.EqualTo(before));
        Assert.That((await terminal.Run("verify")).ExitCode, Is.Zero);
    }

    /// <summary>How many rows each table of the record has.</summary>
    private static Dictionary<string, long> Counts(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        var tables = new[] { "Campaigns", "Demands", "Meetings", "Commitments", "GovernmentActions", "Findings", "Evidence", "Citations", "People", "ProgressCards", "CardPrints", "Journal", "JournalRecords", "AspNetUsers" };
        return tables.ToDictionary(table => table, table =>
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT count(*) FROM \"{table}\"";
            return (long)command.ExecuteScalar()!;
        });
    }
}
