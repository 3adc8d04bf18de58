using System.Net;
using Advocacy.Tests;
using Advocacy.Web.Tests.Verbs;
using Microsoft.Data.Sqlite;

namespace Advocacy.Web.Tests.Backups;

/// <summary>The machine is lost: what was backed up under way is the record again, on another.</summary>
[NonParallelizable]
public sealed class BackupDrillTests
{
    /// <summary>What changes by itself meanwhile: the sample's cards are being typeset, which the journal tells of them.</summary>
    private static readonly string[] ChangesByItself = ["Sessions", "ProgressCards", "TypesettingJobs"];

    [Test]
    public async Task A_backup_made_while_eight_people_save_is_the_record_of_its_moment_on_another_machine()
    {
        using var terminal = new Terminal("Development").Where("Sample__Publish", "false");
        var cookies = new CookieContainer();
        var writing = new Writers();
        IReadOnlyCollection<string> before;
        Outcome backup;
        await using (var served = await terminal.Serve(cookies))
        {
            await writing.SignIn(served.Http);
            var attached = await Attach(served.Http, "Handed over before the backup.");
            using var over = new CancellationTokenSource();
            var writers = writing.Begin(served.Http, over.Token);
            await Until(() => writing.Acknowledged.Count >= 20);
            before = [.. writing.Acknowledged];
            backup = await terminal.Run("backup", "--to", Path.Combine(terminal.WorkingFolder, "elsewhere"));
            await Until(() => writing.Acknowledged.Count >= before.Count + 20);
            await over.CancelAsync();
            await Task.WhenAll(writers);
            Assert.That(attached, Is.EqualTo(HttpStatusCode.Redirect));
        }

        Assert.That((backup.ExitCode, backup.Complained), Is.EqualTo((0, "")));
        var file = Directory.GetFiles(Path.Combine(terminal.WorkingFolder, "elsewhere"), "*.zip").Single();
        using var other = new Terminal("Development").Where("Sample__Publish", "false");
        var restored = await other.Run("restore", file);
        Assert.That((restored.ExitCode, restored.Complained), Is.EqualTo((0, "")));
        Assert.That(restored.Said, Does.Contain(" and ").And.Contain("each compared with the backup.").And.Not.Contain("What it replaces"));

        var verified = await other.Run("verify");
        Assert.That(verified.ExitCode, Is.Zero, verified.Complained);
        Assert.That(verified.Said.Split('\n')[^1], Is.EqualTo(restored.Said.Split('\n')[^1]), "the journal ends where it ended then");
        Assert.That(Titles(other.Database), Is.SupersetOf(before), "what was acknowledged before is in it");
        Assert.That(RowsNotIn(other.Database, terminal.Database), Is.Empty, "each row is as it was saved");
        foreach (var kept in Directory.EnumerateFiles(Path.Combine(terminal.DataFolder, "attachments"), "*", SearchOption.AllDirectories))
        {
            Assert.That(await File.ReadAllBytesAsync(Path.Combine(other.DataFolder, Path.GetRelativePath(terminal.DataFolder, kept))), Is.EqualTo(await File.ReadAllBytesAsync(kept)));
        }

        await using var again = await other.Serve(cookies);
        Assert.That((await again.Http.GetAsync("/belgium/evidence/enter")).StatusCode, Is.EqualTo(HttpStatusCode.OK), "whoever was signed in still is: the keys came along");
        await writing.SignIn(again.Http);
    }

    [Test]
    public async Task A_restore_that_was_killed_leaves_the_record_as_it_was_or_as_it_shall_be()
    {
        using var terminal = new Terminal("Development");
        await terminal.Run("sample");
        Assert.That((await terminal.Run("backup", "--to", terminal.WorkingFolder)).ExitCode, Is.Zero);
        var backup = Directory.GetFiles(terminal.WorkingFolder, "*.zip").Single();
        await Change(terminal.Database);
        var chance = new Random(Sampling.IsWhole ? 1 : Environment.TickCount);
        for (var kill = 0; kill < (Sampling.IsWhole ? 30 : 5); kill++)
        {
            await terminal.KillAfter(TimeSpan.FromMilliseconds(chance.Next(300, 2500)), "restore", backup);
            Assert.That((await terminal.Run("migrate")).ExitCode, Is.Zero);
            Assert.That(Titles(terminal.Database, "Since the backup"), Has.Count.EqualTo(Directory.GetDirectories(terminal.DataFolder, "replaced-*").Length == 0 ? 1 : 0));
        }

        Assert.That((await terminal.Run("restore", backup)).ExitCode, Is.Zero);
        Assert.That(Titles(terminal.Database, "Since the backup"), Is.Empty);
        Assert.That((await terminal.Run("verify")).ExitCode, Is.Zero);
        Assert.That(Directory.Exists(Path.Combine(terminal.DataFolder, "restoring")), Is.False);
    }

    /// <summary>Each step of the exchange, as if the program had been ended after it.</summary>
    [Test]
    public async Task An_exchange_left_after_any_step_is_ended_at_the_next_start()
    {
        foreach (var steps in Enumerable.Range(0, 5))
        {
            using var terminal = new Terminal("Development");
            await terminal.Run("migrate");
            await Change(terminal.Database);
            await File.WriteAllTextAsync(Path.Combine(terminal.DataFolder, "migrating"), "a copy that is gone");
            using var fresh = new Terminal("Development");
            await fresh.Run("migrate");
            var staging = Directory.CreateDirectory(Path.Combine(terminal.DataFolder, "restoring")).FullName;
            File.Copy(fresh.Database, Path.Combine(staging, "advocacy.db"));
            Directory.CreateDirectory(Path.Combine(staging, "keys"));
            Directory.CreateDirectory(Path.Combine(staging, "attachments"));
            await File.WriteAllTextAsync(Path.Combine(terminal.DataFolder, "restored"), "replaced-x");
            var kept = Directory.CreateDirectory(Path.Combine(terminal.DataFolder, "replaced-x")).FullName;
            Action[] exchange =
            [
                () => File.Move(Path.Combine(terminal.DataFolder, "migrating"), Path.Combine(kept, "migrating")),
                () => File.Move(terminal.Database, Path.Combine(kept, "advocacy.db")),
                () => File.Move(Path.Combine(staging, "advocacy.db"), terminal.Database),
                () => Directory.Move(Path.Combine(terminal.DataFolder, "keys"), Path.Combine(kept, "keys")),
            ];
            Directory.CreateDirectory(Path.Combine(terminal.DataFolder, "keys"));
            foreach (var step in exchange.Take(steps))
            {
                step();
            }

            var started = await terminal.Run("migrate");

            Assert.That((started.ExitCode, started.Complained), Is.EqualTo((0, "")), $"after {steps}");
            Assert.That(Titles(terminal.Database, "Since the backup"), Is.Empty, $"after {steps}");
            Assert.That(Titles(Path.Combine(kept, "advocacy.db"), "Since the backup"), Has.Count.EqualTo(1), $"after {steps}: what it replaces is kept");
            Assert.That(Directory.Exists(staging) || File.Exists(Path.Combine(terminal.DataFolder, "restored")), Is.False, $"after {steps}");
        }
    }

    private static async Task<HttpStatusCode> Attach(HttpClient http, string text)
    {
        var list = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await http.GetStringAsync("/belgium/evidence"));
        var source = list.QuerySelectorAll("main a[href*='/belgium/evidence/']").Select(link => link.GetAttribute("href")!).First(address => Guid.TryParse(address.Split('/')[^1], out _));
        var fields = await Writers.Open(http, source + "/attach");
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        form.Add(new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(text)), "Attached", "memo.txt");
        using var answer = await http.PostAsync(source + "/attach", form);
        return answer.StatusCode;
    }

    private static async Task Until(Func<bool> isSo)
    {
        for (var patience = 0; !isSo(); patience++)
        {
            Assert.That(patience, Is.LessThan(6_000), "somebody writes");
            await Task.Delay(10);
        }
    }

    private static async Task Change(string database)
    {
        await using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE IF NOT EXISTS Marks (Title TEXT); INSERT INTO Marks VALUES ('Since the backup')";
        await command.ExecuteNonQueryAsync();
    }

    private static List<string> Titles(string database, string? marked = null)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = marked is null
            ? "SELECT Title FROM Evidence WHERE Title LIKE 'Written before the end %'"
            : "SELECT name FROM sqlite_master WHERE name = 'Marks'";
        using var rows = command.ExecuteReader();
        var titles = new List<string>();
        while (rows.Read())
        {
            titles.Add(rows.GetString(0));
        }

        return titles;
    }

    /// <summary>The tables of which one database has a row that the other has not.</summary>
    private static List<string> RowsNotIn(string database, string other)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "ATTACH $other AS other";
        command.Parameters.AddWithValue("$other", other);
        command.ExecuteNonQuery();
        command.CommandText = "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
        var tables = new List<string>();
        using (var names = command.ExecuteReader())
        {
            while (names.Read())
            {
                tables.Add(names.GetString(0));
            }
        }

        return [.. tables.Except(ChangesByItself).Where(table =>
        {
            command.CommandText = $"SELECT count(*) FROM (SELECT * FROM main.\"{table}\" EXCEPT SELECT * FROM other.\"{table}\")";
            return Convert.ToInt64(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture) > 0;
        })];
    }
}
