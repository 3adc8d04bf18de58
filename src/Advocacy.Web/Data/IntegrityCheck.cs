using Microsoft.Data.Sqlite;

namespace Advocacy.Web.Data;

/// <summary>Asks SQLite whether a file is a whole database.</summary>
internal static class IntegrityCheck
{
    /// <summary>Asked with a connection of its own, so that a damaged or locked file is met here and in no log.</summary>
    /// <exception cref="SqliteException">The file can't be read now, or is no database at all.</exception>
    public static async Task<bool> IsWhole(string database, CancellationToken cancel)
    {
        await using var connection = new SqliteConnection($"Data Source={database};Default Timeout=5;Pooling=False");
        await connection.OpenAsync(cancel);
        await using var command = connection.CreateCommand();
        // A copy made as a backup has lost this; the first look at it is by a read-only connection, which can't set it.
        command.CommandText = "PRAGMA journal_mode = WAL";
        await command.ExecuteNonQueryAsync(cancel);
        command.CommandText = "PRAGMA quick_check(1)";
        return await command.ExecuteScalarAsync(cancel) is "ok";
    }
}
