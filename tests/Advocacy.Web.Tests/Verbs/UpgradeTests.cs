using System.IO.Compression;
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
