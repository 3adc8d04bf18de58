using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using Advocacy.Web.Backups;
using Advocacy.Web.Tests.Conventions;
using Advocacy.Web.Tests.Verbs;
using Microsoft.Data.Sqlite;

namespace Advocacy.Web.Tests.Backups;

/// <summary>What a backup holds, and what is refused as one.</summary>
[NonParallelizable]
public sealed class BackupTests
{
    private const string Secret = "a few words in a row";

    [Test]
    public async Task A_sealed_backup_opens_with_its_passphrase_alone()
    {
        using var terminal = new Terminal("Development");
        var (words, others, few) = (Written(terminal, "words", Secret), Written(terminal, "others", "other words in a row"), Written(terminal, "few", "short"));
        await terminal.Run("sample");
        var made = await terminal.Run("backup", "--passphrase-file", words);
        Assert.That((made.ExitCode, made.Complained), Is.EqualTo((0, "")));
        var backup = Directory.GetFiles(Path.Combine(terminal.DataFolder, "backups"), "*.zip.gpg").Single();
        Assert.That(System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(backup)), Does.Not.Contain("manifest.json").And.Not.Contain("SQLite"));
        Assert.That(await File.ReadAllTextAsync(backup + ".json"), Does.Not.Contain("belgium"));

        var elsewhere = Path.Combine(terminal.WorkingFolder, "elsewhere");
        foreach (var (file, sentence) in new[] { (others, "The backup can't be opened: its passphrase is another, or it is damaged."), (few, "The passphrase of the backups has at least 20 characters: take a few words in a row.") })
        {
            Assert.That((await terminal.Run("restore", backup, "--data", elsewhere, "--passphrase-file", file)).Complained, Is.EqualTo(sentence));
        }

        Assert.That((await terminal.Run("restore", backup, "--data", elsewhere)).Complained, Is.EqualTo("The backup is sealed: give its passphrase with --passphrase-file."));
        Assert.That(File.Exists(Path.Combine(elsewhere, "advocacy.db")), Is.False);
        Assert.That((await terminal.Run("restore", backup, "--data", elsewhere, "--passphrase-file", words)).ExitCode, Is.Zero);
        Assert.That((await terminal.Run("verify", "--data", elsewhere)).ExitCode, Is.Zero);
    }

    [Test]
    public async Task One_byte_that_changed_anywhere_is_found_and_the_record_stays_as_it_was()
    {
        using var terminal = new Terminal("Development");
        await terminal.Run("sample");
        await terminal.Run("backup", "--to", terminal.WorkingFolder);
        var backup = Directory.GetFiles(terminal.WorkingFolder, "*.zip").Single();
        var whole = await File.ReadAllBytesAsync(backup);
        var before = await File.ReadAllBytesAsync(terminal.Database);
        var damaged = Path.Combine(terminal.WorkingFolder, "damaged.zip");
        foreach (var part in Enumerable.Range(1, 6))
        {
            var bytes = (byte[])whole.Clone();
            bytes[bytes.Length * part / 7] ^= 0x55;
            await File.WriteAllBytesAsync(damaged, bytes);
            var refused = await terminal.Run("restore", damaged);
            Assert.That(refused.ExitCode, Is.EqualTo(78), $"part {part}: {refused.Said}");
            Assert.That(refused.Complained, Does.Contain("backup").And.Not.Contain("   at "));
        }

        await File.WriteAllBytesAsync(damaged, whole[..(whole.Length / 2)]);
        Assert.That((await terminal.Run("restore", damaged)).Complained, Is.EqualTo("The file is no backup of Advocacy, or its end is missing."));
        Assert.That(await File.ReadAllBytesAsync(terminal.Database), Is.EqualTo(before));
        Assert.That(Directory.Exists(Path.Combine(terminal.DataFolder, "restoring")), Is.False);
    }

    [TestCase("../advocacy.db")]
    [TestCase("keys/../../elsewhere")]
    [TestCase("/etc/passwd")]
    [TestCase("attachments/ab/evil")]
    public async Task Nothing_is_written_beside_the_data_folder(string path)
    {
        using var terminal = new Terminal();
        var file = Path.Combine(terminal.WorkingFolder, "crafted.zip");
        await BackupFile.Write(file, null, [(path, Written(terminal, "words", Secret))], parts => Manifest(parts), CancellationToken.None);

        var refused = await terminal.Run("restore", file);

        Assert.That((refused.ExitCode, refused.Complained), Is.EqualTo((78, "The file is no backup of Advocacy, or its end is missing.")));
    }

    [Test]
    public async Task A_folder_that_is_served_is_not_restored_into()
    {
        using var terminal = new Terminal("Development");
        await using var served = await terminal.Serve();
        await terminal.Run("backup", "--to", terminal.WorkingFolder);

        var refused = await terminal.Run("restore", Directory.GetFiles(terminal.WorkingFolder, "*.zip").Single());

        Assert.That(refused.ExitCode, Is.EqualTo(78));
        Assert.That(refused.Complained, Does.StartWith("Advocacy runs on the data folder"));
    }

    [Test]
    public async Task A_backup_of_an_earlier_version_is_brought_to_this_one_and_one_of_a_newer_is_refused()
    {
        using var terminal = new Terminal();
        var earlier = Directory.EnumerateFiles(Path.Combine(OurCode.Root.FullName, "tests/Advocacy.Web.Tests/Data/Fixtures"), "*.zip").First();
        var taken = Path.Combine(terminal.WorkingFolder, "taken");
        await ZipFile.ExtractToDirectoryAsync(earlier, taken);
        var database = Path.Combine(taken, "advocacy.db");
        var file = Path.Combine(terminal.WorkingFolder, "earlier.zip");
        await BackupFile.Write(file, null, Parts(taken), parts => Manifest(parts, database), CancellationToken.None);

        var restored = await terminal.Run("restore", file);
        Assert.That(restored.ExitCode, Is.Zero, restored.Complained);
        Assert.That((await terminal.Run("verify")).ExitCode, Is.Zero);

        await using (var connection = new SqliteConnection($"Data Source={database};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '12.0.0')";
            await command.ExecuteNonQueryAsync();
        }

        var later = Path.Combine(terminal.WorkingFolder, "later.zip");
        await BackupFile.Write(later, null, Parts(taken), parts => Manifest(parts, database), CancellationToken.None);
        var refused = await terminal.Run("restore", later);
        Assert.That((refused.ExitCode, refused.Complained), Is.EqualTo((78, "The database was written by a newer version of Advocacy: install that version, or restore a backup made by this one.")));
        Assert.That((await terminal.Run("verify")).ExitCode, Is.Zero, "what was there is there");
    }

    [Test]
    public async Task What_the_journal_does_not_tell_is_said_and_restored_only_when_asked_for()
    {
        using var terminal = new Terminal("Development");
        await terminal.Run("sample");
        await using (var connection = new SqliteConnection($"Data Source={terminal.Database};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "UPDATE Journal SET Act = 'Nothing' WHERE Sequence = 1";
            await command.ExecuteNonQueryAsync();
        }

        var made = await terminal.Run("backup", "--to", terminal.WorkingFolder);
        Assert.That((made.ExitCode, made.Complained), Is.EqualTo((1, "Journal, line 1 (Nothing): changed, or the line before it is missing.")));
        var file = Directory.GetFiles(terminal.WorkingFolder, "*.zip").Single();
        Assert.That((await terminal.Run("restore", file)).Complained, Does.EndWith("With --as-it-is it is restored all the same."));
        Assert.That((await terminal.Run("restore", file, "--as-it-is")).ExitCode, Is.Zero);

        var hidden = Path.Combine(terminal.WorkingFolder, "hidden");
        await terminal.Run("backup", "--to", hidden, "--passphrase-file", Written(terminal, "words", Secret));
        var beside = await File.ReadAllTextAsync(Directory.GetFiles(hidden, "*.json").Single());
        Assert.That(beside, Does.Contain("verify").And.Not.Contain("Nothing"), "beside what is sealed stands nothing of what is in it");
    }

    [Test]
    public async Task Copies_elsewhere_are_compared_each_time()
    {
        using var terminal = new Terminal("Development");
        await terminal.Run("sample");
        Assert.That((await Copied(terminal)).ExitCode, Is.EqualTo(1), "there is none yet");
        await terminal.Run("backup");

        var copied = await Copied(terminal);
        Assert.That(copied.ExitCode, Is.Zero, copied.Complained);
        var copy = Directory.GetFiles(Path.Combine(terminal.WorkingFolder, "copies"), "*.zip").Single();
        Assert.That((await terminal.Run("restore", copy, "--data", Path.Combine(terminal.WorkingFolder, "drill"))).ExitCode, Is.Zero);

        await File.AppendAllTextAsync(copy, "x");
        var again = await Copied(terminal);
        Assert.That((again.ExitCode, again.Complained), Is.EqualTo((1, $"{Path.GetFileName(copy)} is not what was backed up.")));
    }

    [Test]
    public async Task Without_a_record_nothing_is_backed_up()
    {
        using var terminal = new Terminal();
        Assert.That(await terminal.Run("backup"), Is.EqualTo(new Outcome(78, "", "There is no database of this version in the data folder: bring it to this version with migrate first.")));
        Assert.That((await terminal.Run("restore", "nothing.zip")).Complained, Does.StartWith("There is no file "));
    }

    [Test]
    public async Task A_folder_that_cannot_be_written_is_said()
    {
        using var terminal = new Terminal();
        await terminal.Run("migrate");
        var file = Written(terminal, "file", "no folder");

        var refused = await terminal.Run("backup", "--to", file);

        Assert.That(refused.ExitCode, Is.EqualTo(78));
        Assert.That(refused.Complained, Does.StartWith($"The backup can't be written to {file} ("));
    }

    [Test]
    public void The_last_of_each_day_week_and_month_is_kept()
    {
        var first = new DateOnly(2025, 9, 1);
        var made = Enumerable.Range(0, 456).SelectMany(day => Enumerable.Range(0, 2).Select(half => first.AddDays(day).ToDateTime(new((12 * half) + 3, 0), DateTimeKind.Utc)))
            .Select(at => (Name: at.ToString("yyyy-MM-dd HH", CultureInfo.InvariantCulture), At: at, Day: DateOnly.FromDateTime(at))).ToList();

        Assert.That(KeptBackups.Of(made, new()).Order(), Is.EqualTo(Days().Select(day => $"{day} 15")));
        Assert.That(KeptBackups.Of(made, new() { Days = 0, Weeks = 0, Months = 0 }), Is.EqualTo(["2026-11-30 15"]), "the last one stays whatever is asked for");
    }

    /// <summary>The script of <c>src/operations</c>, as a timer would run it.</summary>
    private static async Task<Outcome> Copied(Terminal terminal)
    {
        using var program = Process.Start(new ProcessStartInfo(
            "bash", [Path.Combine(OurCode.Root.FullName, "src/operations/copy-backups.sh"), Path.Combine(terminal.DataFolder, "backups"), Path.Combine(terminal.WorkingFolder, "copies")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (said, complained) = (program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync());
        await program.WaitForExitAsync();
        return new(program.ExitCode, (await said).Trim(), (await complained).Trim());
    }

    /// <summary>The last days of twelve months, of four weeks, and seven days.</summary>
    private static string[] Days() => """
        2025-12-31 2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31 2026-06-30 2026-07-31 2026-08-31 2026-09-30 2026-10-31
        2026-11-15 2026-11-22 2026-11-24 2026-11-25 2026-11-26 2026-11-27 2026-11-28 2026-11-29 2026-11-30
        """.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<(string, string)> Parts(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => (Path.GetRelativePath(folder, file), file)).Where(part => part.Item1 == "advocacy.db" || part.Item1.StartsWith("attachments/", StringComparison.Ordinal) || part.Item1.StartsWith("keys/", StringComparison.Ordinal));

    private static BackupManifest Manifest(IReadOnlyList<BackedUpFile> parts, string? database = null)
    {
        SortedDictionary<string, long> rows = [];
        if (database is not null)
        {
            using var connection = new SqliteConnection(BackupCheck.ReadOnly(database));
            connection.Open();
            rows = BackupCheck.Rows(connection, CancellationToken.None).GetAwaiter().GetResult();
        }

        return new(BackupManifest.FormatNow, DateTime.UtcNow, "0.1", "", null, rows, parts);
    }

    private static string Written(Terminal terminal, string name, string text)
    {
        var path = Path.Combine(terminal.WorkingFolder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
