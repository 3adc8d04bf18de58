using Advocacy.Web.Hosting;
using Microsoft.Data.Sqlite;

namespace Advocacy.Web.Tests.Verbs;

/// <summary>What the data folder promises: where it won't do, one sentence that says what to do, and exit code 78.</summary>
[NonParallelizable]
public sealed class StartRefusalTests
{
    private const int Refused = 78;

    [Test]
    public async Task A_data_folder_that_is_a_file_is_refused()
    {
        using var terminal = new Terminal();
        await File.WriteAllTextAsync(terminal.DataFolder, "a file");
        await RefusesWith(terminal, @"^The data folder \S+/data can't be written \(.+\): give the account that runs Advocacy write access to it, or name another folder with --data\.$");
    }

    [Test]
    public async Task A_data_folder_nobody_can_write_is_refused()
    {
        // Not even root creates a file in /proc, which is why it is taken here.
        using var terminal = new Terminal(dataFolder: "/proc");
        await RefusesWith(terminal, @"^The data folder /proc can't be written \(.+\): give the account that runs Advocacy write access to it, or name another folder with --data\.$");
    }

    [Test]
    public async Task A_database_another_program_has_locked_is_refused()
    {
        using var terminal = new Terminal();
        await terminal.Run("migrate");
        await using var other = await Open(terminal);
        await Execute(other, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; DELETE FROM Journal;");
        await RefusesWith(terminal, "^The database is locked by another program: stop it, then start again.$");
    }

    [Test]
    public async Task A_database_of_a_newer_version_is_refused()
    {
        using var terminal = new Terminal();
        await terminal.Run("migrate");
        await using (var other = await Open(terminal))
        {
            await Execute(other, "INSERT INTO __EFMigrationsHistory VALUES ('29991231235959_FarAhead', '99.0.0')");
        }

        await RefusesWith(terminal, "^The database was written by a newer version of Advocacy: install that version, or restore a backup made by this one.$");
    }

    [Test]
    public async Task A_time_zone_that_is_not_there_is_refused()
    {
        using var terminal = new Terminal().Where("TimeZone", "Europe/Atlantis");
        var start = await terminal.Type("", "serve", "--urls", "http://127.0.0.1:0");
        Assert.That(start.Complained, Does.Contain("There is no time zone \"Europe/Atlantis\""));
        Assert.That(start.ExitCode, Is.Not.Zero);
    }

    [Test]
    public async Task A_file_that_is_no_database_is_refused()
    {
        using var terminal = new Terminal();
        Directory.CreateDirectory(terminal.DataFolder);
        await File.WriteAllTextAsync(terminal.Database, new string('x', 8192));
        await RefusesWith(terminal, StartRefusals.Damaged);
    }

    [Test]
    public async Task A_database_damaged_in_the_middle_is_refused()
    {
        using var terminal = new Terminal();
        await terminal.Run("migrate");
        await using (var file = File.OpenWrite(terminal.Database))
        {
            file.Position = 4096;
            await file.WriteAsync(new byte[(int)Math.Min(20 * 4096, file.Length - 4096)]);
        }

        await RefusesWith(terminal, StartRefusals.Damaged);
    }

    [Test]
    public async Task A_database_that_was_cut_short_is_refused()
    {
        using var terminal = new Terminal();
        await terminal.Run("migrate");
        await using (var file = File.OpenWrite(terminal.Database))
        {
            file.SetLength(file.Length / 2);
        }

        await RefusesWith(terminal, StartRefusals.Damaged);
    }

    [Test]
    public async Task A_folder_that_is_served_already_is_refused()
    {
        using var terminal = new Terminal();
        await using var served = await terminal.Serve();
        var second = await terminal.Run("serve", "--urls", "http://127.0.0.1:0");
        Assert.That(second, Is.EqualTo(new Outcome(Refused, "",
            $"Advocacy runs on the data folder {terminal.DataFolder} already: stop it there, or name another folder with --data.")));
    }

    [Test]
    public async Task The_lock_of_a_migration_that_was_killed_keeps_nobody_waiting()
    {
        using var terminal = new Terminal();
        Directory.CreateDirectory(terminal.DataFolder);
        await using (var other = await Open(terminal))
        {
            await Execute(other, """
                CREATE TABLE __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL);
                INSERT INTO __EFMigrationsLock VALUES (1, '2026-01-01 00:00:00');
                """);
        }

        Assert.That((await terminal.Run("migrate")).Said, Is.EqualTo("The database is up to date."));
    }

    [Test]
    public async Task A_migration_that_fails_leaves_the_record_as_it_was_and_nothing_beside_it()
    {
        using var terminal = new Terminal();
        Directory.CreateDirectory(terminal.DataFolder);
        await using (var other = await Open(terminal))
        {
            await Execute(other, "CREATE TABLE People (Name TEXT); INSERT INTO People VALUES ('Somebody');");
        }

        SqliteConnection.ClearAllPools();
        for (var time = 0; time < 2; time++)
        {
            var outcome = await terminal.Run("migrate");

            Assert.That(outcome.ExitCode, Is.EqualTo(Refused));
            Assert.That(outcome.Complained, Does.StartWith("The database can't be brought to this version ").And.EndsWith("; it is as it was."));
            Assert.That(Directory.GetFiles(Path.Combine(terminal.DataFolder, "backups")), Is.Empty, "each try left a copy");
        }

        await using var kept = new SqliteConnection($"Data Source={terminal.Database};Pooling=False");
        await kept.OpenAsync();
        await using var asked = kept.CreateCommand();
        asked.CommandText = "SELECT group_concat(Name) || (SELECT count(*) FROM sqlite_master WHERE name = 'Meetings') FROM People";
        Assert.That(await asked.ExecuteScalarAsync(), Is.EqualTo("Somebody0"));
    }

    [Test]
    public async Task A_database_from_before_the_first_release_is_not_called_newer()
    {
        using var terminal = new Terminal();
        await terminal.Run("migrate");
        await using (var other = await Open(terminal))
        {
            await Execute(other, "UPDATE __EFMigrationsHistory SET MigrationId = '20250101000000_Founding' WHERE MigrationId LIKE '%Founding'; DELETE FROM __EFMigrationsHistory WHERE MigrationId NOT LIKE '%Founding'");
        }

        SqliteConnection.ClearAllPools();
        Assert.That((await terminal.Run("migrate")).Complained, Does.StartWith("The database was written by a version of Advocacy from before its first release"));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public async Task What_is_kept_is_for_this_account_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var terminal = new Terminal();
        await using (await terminal.Serve())
        {
            foreach (var file in Directory.EnumerateFiles(terminal.DataFolder, "advocacy.db*"))
            {
                Assert.That(File.GetUnixFileMode(file), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite), file);
            }

            Assert.That(File.GetUnixFileMode(terminal.DataFolder), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute));
        }
    }

    [Test]
    public async Task A_backup_put_in_the_place_of_the_database_is_taken()
    {
        using var terminal = new Terminal();
        await terminal.Run("migrate");
        var backup = Path.Combine(terminal.WorkingFolder, "backup.db");
        await using (var other = await Open(terminal))
        {
            await Execute(other, $"VACUUM INTO '{backup}'");
        }

        File.Move(backup, terminal.Database, overwrite: true);
        Assert.That(await terminal.Run("migrate"), Is.EqualTo(new Outcome(0, "The database is up to date.", "")));
    }

    [TestCase(5, "locked by another program")]
    [TestCase(6, "locked by another program")]
    [TestCase(8, "write access")]
    [TestCase(10, "The disk of the data folder refuses to be written")]
    [TestCase(11, "The database is damaged")]
    [TestCase(13, "free space on it")]
    [TestCase(14, "write access")]
    [TestCase(26, "The database is damaged")]
    public void What_SQLite_refuses_at_the_start_is_put_in_words(int code, string words) => Assert.That(
        StartRefusals.SentenceFor(new InvalidOperationException("", new SqliteException("SQLite Error.", code))), Does.Contain(words));

    [Test]
    public void A_defect_of_ours_stays_a_defect() =>
        Assert.That(StartRefusals.SentenceFor(new SqliteException("no such table: Meetings", 1)), Is.Null);

    private static async Task RefusesWith(Terminal terminal, string sentence)
    {
        var outcome = await terminal.Run("migrate");
        Assert.That(outcome.Complained, Does.Match(sentence));
        Assert.That((outcome.ExitCode, outcome.Said), Is.EqualTo((Refused, "")));
    }

    private static async Task<SqliteConnection> Open(Terminal terminal)
    {
        var connection = new SqliteConnection($"Data Source={terminal.Database};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }

    private static async Task Execute(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
