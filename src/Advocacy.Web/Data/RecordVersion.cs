using Advocacy.Web.Hosting;
using Microsoft.Data.Sqlite;

namespace Advocacy.Web.Data;

/// <summary>Tells whether anything was saved since it was last asked, whoever saved it.</summary>
/// <remarks>The number is SQLite's own (<c>PRAGMA data_version</c>), as seen by one connection that stays open and never writes.</remarks>
internal sealed class RecordVersion(DataFolder folder) : IDisposable
{
    private readonly Lock _one = new();
    private SqliteConnection? _connection;

    /// <summary>Another number after each change; it means nothing once the application has ended.</summary>
    public long Now()
    {
        lock (_one)
        {
            if (_connection is null)
            {
                _connection = new($"Data Source={folder.Database};Pooling=False");
                _connection.Open();
            }

            using var command = _connection.CreateCommand();
            command.CommandText = "PRAGMA data_version";
            return (long)command.ExecuteScalar()!;
        }
    }

    public void Dispose() => _connection?.Dispose();
}
