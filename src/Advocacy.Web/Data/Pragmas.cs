using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Advocacy.Web.Data;

/// <summary>Sets what keeps an SQLite file safe at every open, and checks that it took.</summary>
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

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set(connection);
        return Task.CompletedTask;
    }

    private static void Set(DbConnection connection)
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
