using Advocacy.Web.Hosting;
using Microsoft.Data.Sqlite;

namespace Advocacy.Web.Data;

/// <summary>Tells whether anything was saved since it was last asked, whoever saved it.</summary>
/// <remarks>The number is SQLite's own (<c>PRAGMA data_version</c>), as seen by one connection that stays open and never writes.</remarks>
public sealed class RecordVersion(DataFolder folder) : IDisposable
{
    private readonly Lock _one = new();
    private SqliteConnection? _connection;
    private SqliteCommand? _question;
    private long _seen;
    private long _number;

    /// <summary>Another number after each change; it means nothing once the application has ended.</summary>
    public long Now()
    {
        lock (_one)
        {
            var seen = Ask();
            if (seen != _seen)
            {
                _seen = seen;
                _number++;
            }

            return _number;
        }
    }

    /// <summary>Saves what is no part of the record and stands on no page that is kept.</summary>
    /// <remarks>Only behind the gate of the writers: what another one saved meanwhile would go unnoticed with it.</remarks>
    public async Task StaysWhile(Func<Task> save)
    {
        Now();
        await save();
        lock (_one)
        {
            _seen = Ask();
        }
    }

    private long Ask()
    {
        _question ??= Question();
        return (long)_question.ExecuteScalar()!;
    }

    public void Dispose()
    {
        _question?.Dispose();
        _connection?.Dispose();
    }

    private SqliteCommand Question()
    {
        _connection = new($"Data Source={folder.Database};Pooling=False");
        _connection.Open();
        var question = _connection.CreateCommand();
        question.CommandText = "PRAGMA data_version";
        question.Prepare();
        return question;
    }
}
