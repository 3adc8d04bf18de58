using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Advocacy.Web.Data;

/// <summary>Sets what keeps an SQLite file safe on every connection to it, and checks that it took.</summary>
/// <remarks>A connection is opened for each query and pooled beneath: what was set stays with the pooled one, and is set once.</remarks>
internal sealed class Pragmas : DbConnectionInterceptor
{
    private static readonly (string Name, string Value, string Answer)[] Wanted =
    [
        ("journal_mode", "WAL", "wal"),
        ("synchronous", "FULL", "2"),
        ("foreign_keys", "ON", "1"),
        ("trusted_schema", "OFF", "0"),
        ("secure_delete", "ON", "1"),
    ];

    private static readonly ConditionalWeakTable<sqlite3, object> Set = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => SetOnce(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        SetOnce(connection);
        return Task.CompletedTask;
    }

    private static void SetOnce(DbConnection connection)
    {
        var pooled = ((SqliteConnection)connection).Handle!;
        // What is only read is taken as it is.
        if (!Set.TryGetValue(pooled, out _) && !connection.ConnectionString.Contains("Mode=ReadOnly", StringComparison.Ordinal))
        {
            SetAll(connection);
            Set.AddOrUpdate(pooled, Wanted);
        }
    }

    private static void SetAll(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        foreach (var (name, value, answer) in Wanted)
        {
            command.CommandText = $"PRAGMA {name} = {value}; PRAGMA {name};";
            using var reader = command.ExecuteReader();
            var got = "";
            do
            {
                while (reader.Read())
                {
                    got = Convert.ToString(reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture);
                }
            }
            while (reader.NextResult());

            if (got != answer)
            {
                throw new Hosting.StartRefusedException($"SQLite answers {name} = {got} where {answer} is needed: keep the data folder on a disk of this machine.");
            }
        }
    }
}
