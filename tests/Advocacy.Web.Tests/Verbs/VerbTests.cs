using Microsoft.Data.Sqlite;
using UglyToad.PdfPig;

namespace Advocacy.Web.Tests.Verbs;

[NonParallelizable]
public sealed class VerbTests
{
    [Test]
    public async Task Help_lists_the_verbs()
    {
        using var terminal = new Terminal();
        var outcome = await terminal.Run("--help");
        Assert.That(outcome.ExitCode, Is.Zero);
        foreach (var verb in (string[])["serve", "card", "sample", "migrate", "verify", "backup", "restore", "create-admin"])
        {
            Assert.That(outcome.Said, Does.Match($@"(?m)^\s+{verb}\s"));
        }
    }

    [Test]
    public async Task A_word_that_is_no_verb_is_refused()
    {
        using var terminal = new Terminal();
        var outcome = await terminal.Run("publish");
        Assert.That(outcome.ExitCode, Is.EqualTo(1));
        Assert.That(outcome.Complained, Does.StartWith("Unrecognized command or argument 'publish'."));
    }

    [Test]
    public async Task An_empty_folder_is_migrated_and_stays_so()
    {
        using var terminal = new Terminal();
        var first = await terminal.Run("migrate");
        var second = await terminal.Run("migrate");
        Assert.That(first, Is.EqualTo(new Outcome(0, "The database is up to date.", "")));
        Assert.That(second, Is.EqualTo(first));
        Assert.That(File.Exists(terminal.Database));
    }

    [Test]
    public async Task The_sample_is_loaded_in_Development_only()
    {
        using var terminal = new Terminal("Production");
        var outcome = await terminal.Run("sample");
        Assert.That(outcome, Is.EqualTo(new Outcome(1, "",
            "The sample campaign is loaded in Development only; set ASPNETCORE_ENVIRONMENT=Development.")));
        Assert.That(File.Exists(terminal.Database), Is.False);
    }

    [Test]
    public async Task The_sample_is_loaded_once_and_its_card_written_as_a_PDF()
    {
        using var terminal = new Terminal("Development");
        Assert.That(await terminal.Run("sample"), Is.EqualTo(new Outcome(0, "The sample campaign is loaded.", "")));
        Assert.That((await terminal.Run("sample")).Said, Is.EqualTo("A campaign is on record already; nothing was loaded."));

        var file = Path.Combine(terminal.WorkingFolder, "card.pdf");
        var outcome = await terminal.Run("card", "--year", "2012", "--language", "fr", "--out", file);
        Assert.That(outcome, Is.EqualTo(new Outcome(0, $"{file}: {new FileInfo(file).Length} bytes.", "")));
        using (var pdf = PdfDocument.Open(file))
        {
            Assert.That(pdf.GetPage(1).Text, Does.Contain("2012"));
        }

        Assert.That(await terminal.Run("card", "--year", "2013", "--out", file), Is.EqualTo(
            new Outcome(1, "", "There is no card of 2013 on record. An editor makes it under Cards.")));
        var nowhere = await terminal.Run("card", "--year", "2012", "--out", Path.Combine(file, "card.pdf"));
        Assert.That(nowhere.ExitCode, Is.EqualTo(1));
        Assert.That(nowhere.Complained, Does.Match(@"^The card can't be written \(.+\): name a file in a folder you may write with --out\.$"));
    }

    [Test]
    public async Task The_same_record_gives_the_same_card_whoever_loads_it()
    {
        var first = await WriteFacts();
        var second = await WriteFacts();
        Assert.That(second, Is.EqualTo(first));

        static async Task<string> WriteFacts()
        {
            using var terminal = new Terminal("Development");
            var file = Path.Combine(terminal.WorkingFolder, "card.json");
            Assert.That((await terminal.Run("card", "--year", "2012", "--language", "nl", "--out", file)).ExitCode, Is.Zero);
            return await File.ReadAllTextAsync(file);
        }
    }

    [Test]
    public async Task Every_verb_takes_the_data_folder_before_or_after_its_name()
    {
        using var terminal = new Terminal("Development");
        var elsewhere = Path.Combine(terminal.WorkingFolder, "elsewhere");

        Assert.That((await terminal.Run("migrate", "--data", elsewhere)).ExitCode, Is.Zero);
        Assert.That(await terminal.Run("--data", elsewhere, "sample"), Is.EqualTo(new Outcome(0, "The sample campaign is loaded.", "")));
        Assert.That(File.Exists(Path.Combine(elsewhere, "advocacy.db")));
        Assert.That(Directory.Exists(terminal.DataFolder), Is.False);
    }

    [Test]
    public async Task Whoever_verifies_hears_of_one_changed_byte()
    {
        using var terminal = new Terminal("Development");
        await terminal.Run("sample");
        Assert.That((await terminal.Run("verify")).Said, Does.Match("^[1-9][0-9]* checked, 0 changed\\.\\s+The journal ends with [0-9]+:[0-9a-f]{64}$"));

        await using (var db = new SqliteConnection($"Data Source={terminal.Database}"))
        {
            await db.OpenAsync();
            await using var change = db.CreateCommand();
            change.CommandText = "UPDATE ProgressCards SET FrozenFacts = replace(FrozenFacts, '102911', '102912') WHERE Year = 2012;"
                + "UPDATE Journal SET Act = 'Nothing' WHERE Sequence = 1;";
            await change.ExecuteNonQueryAsync();
        }

        var outcome = await terminal.Run("verify");
        Assert.That(outcome.ExitCode, Is.EqualTo(1));
        Assert.That(outcome.Complained, Does.Contain("Card belgium 2012, edition 1: its facts are not those that were frozen.").And.Contain("Journal, line 1 (Nothing)"));
        Assert.That(outcome.Said, Does.Contain(" 3 changed."));
    }

    [Test]
    public async Task A_copy_made_by_the_database_itself_is_verified_and_left_as_it_is()
    {
        using var terminal = new Terminal("Development");
        await terminal.Run("sample");
        var copy = Path.Combine(terminal.WorkingFolder, "copy");
        Directory.CreateDirectory(copy);
        await using (var db = new SqliteConnection($"Data Source={terminal.Database}"))
        {
            await db.OpenAsync();
            await using var vacuum = db.CreateCommand();
            vacuum.CommandText = $"VACUUM INTO '{Path.Combine(copy, "advocacy.db")}'";
            await vacuum.ExecuteNonQueryAsync();
        }

        var before = await File.ReadAllBytesAsync(Path.Combine(copy, "advocacy.db"));
        var outcome = await terminal.Run("verify", "--data", copy);

        Assert.That((outcome.ExitCode, outcome.Complained), Is.EqualTo((0, "")));
        Assert.That(outcome.Said, Does.Contain(" 0 changed."));
        Assert.That(await File.ReadAllBytesAsync(Path.Combine(copy, "advocacy.db")), Is.EqualTo(before));
        Assert.That(Directory.EnumerateFileSystemEntries(copy).Select(Path.GetFileName), Is.EqualTo(["advocacy.db"]), "nothing is put beside it");
    }

    [Test]
    public async Task A_card_in_a_language_it_is_not_made_in_is_refused()
    {
        using var terminal = new Terminal();
        var outcome = await terminal.Run("card", "--year", "2012", "--language", "it", "--out", "card.pdf");
        Assert.That(outcome.ExitCode, Is.EqualTo(1));
        Assert.That(outcome.Complained, Does.StartWith("Argument 'it' not recognized."));
    }

    [Test]
    public async Task An_administrator_is_made_with_a_password_from_standard_input()
    {
        using var terminal = new Terminal();
        string[] words = ["create-admin", "--email", "admin@example.org", "--name", "A. Founder"];
        Assert.That(await terminal.Type("short", words), Is.EqualTo(
            new Outcome(1, "", "The password is too short: take at least 12 characters.")));
        Assert.That(await terminal.Type("a few words in a row", words), Is.EqualTo(
            new Outcome(0, "A. Founder may sign in as admin@example.org.", "")));
        var again = await terminal.Type("a few words in a row", words);
        Assert.That((again.ExitCode, again.Complained.Split('\n').Length), Is.EqualTo((1, 1)));
        Assert.That(again.Complained, Does.Contain("admin@example.org"));
    }

    [TestCase("no address", "A. Founder")]
    [TestCase("admin@example.org", " ")]
    public async Task An_administrator_has_an_address_and_a_name(string email, string name)
    {
        using var terminal = new Terminal();
        var outcome = await terminal.Type("a few words in a row", "create-admin", "--email", email, "--name", name);
        Assert.That(outcome.ExitCode, Is.EqualTo(1));
        Assert.That(outcome.Complained, Is.Not.Empty.And.Not.Contain("   at "));
    }
}
