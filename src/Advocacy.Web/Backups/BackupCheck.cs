using System.Globalization;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Journal;
using Advocacy.Web.Pipeline;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Backups;

/// <summary>Says of a database taken from a backup whether it is the one that was backed up.</summary>
internal static class BackupCheck
{
    /// <summary>Its pages, its references and its rows, table by table.</summary>
    /// <returns>A sentence for each thing that is not as it was.</returns>
    public static async Task<IReadOnlyList<string>> Database(string database, BackupManifest manifest, CancellationToken cancel)
    {
        try
        {
            await using var connection = new SqliteConnection(ReadOnly(database));
            await connection.OpenAsync(cancel);
            var problems = new List<string>();
            if (await Ask(connection, "PRAGMA integrity_check(1)", cancel) is not "ok")
            {
                problems.Add("advocacy.db: is damaged.");
            }

            if (await Ask(connection, "PRAGMA foreign_key_check", cancel) is not null)
            {
                problems.Add("advocacy.db: something in it belongs to nothing.");
            }

            var rows = await Rows(connection, cancel);
            problems.AddRange(manifest.Tables.Keys.Union(rows.Keys).Order(StringComparer.Ordinal)
                .Where(table => rows.GetValueOrDefault(table, -1) != manifest.Tables.GetValueOrDefault(table, -1)).Select(table => $"advocacy.db: {table} has not as many rows as were backed up."));
            return problems;
        }
        catch (SqliteException)
        {
            return ["advocacy.db: is damaged."];
        }
    }

    /// <summary>How many rows each table has.</summary>
    public static async Task<SortedDictionary<string, long>> Rows(SqliteConnection connection, CancellationToken cancel)
    {
        var tables = new List<string>();
        await using (var asked = connection.CreateCommand())
        {
            asked.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
            await using var names = await asked.ExecuteReaderAsync(cancel);
            while (await names.ReadAsync(cancel))
            {
                tables.Add(names.GetString(0));
            }
        }

        var rows = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            rows[table] = Convert.ToInt64(await Ask(connection, $"SELECT count(*) FROM \"{table.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", cancel), CultureInfo.InvariantCulture);
        }

        return rows;
    }

    /// <summary>The record in a database of this version that is only read.</summary>
    public static AdvocacyDb Open(string database, TimeProvider clock) => new(
        new DbContextOptionsBuilder<AdvocacyDb>().UseSqlite(ReadOnly(database)).Options, new CurrentCampaign(), new CurrentActor(), new CurrentAct(), clock);

    public static string ReadOnly(string database) => new SqliteConnectionStringBuilder { DataSource = database, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString;

    private static async Task<object?> Ask(SqliteConnection connection, string question, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = question;
        return await command.ExecuteScalarAsync(cancel);
    }
}
