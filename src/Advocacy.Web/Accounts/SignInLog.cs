using Advocacy.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;

namespace Advocacy.Web.Accounts;

/// <summary>Who tried to sign in, from where, and whether they got in; what each failure costs follows from it.</summary>
/// <remarks>
/// In a file of its own beside the record: whoever guesses passwords writes no line of the journal's chain and empties
/// nothing that is kept of the record, and the waits outlast a restart. Kept for <see cref="Longest"/>.
/// </remarks>
public sealed class SignInLog(DataFolder folder, TimeProvider clock) : IDisposable
{
    /// <summary>How many failures cost nothing: a slip of the finger, the wrong one of three passwords.</summary>
    public const int Free = 4;

    public const int AccountMaxLength = 256;

    private const string NoAddress = "-";

    /// <summary>How long an attempt is kept.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(90);

    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);

    /// <summary>How long a failure counts.</summary>
    private static readonly TimeSpan Counts = TimeSpan.FromHours(1);

    private static readonly UpperInvariantLookupNormalizer Names = new();

    // Counted one by one, or guesses sent together would count as one.
    private readonly Lock _one = new();
    private SqliteConnection? _connection;

    /// <summary>How long somebody at that place must still wait before trying that account; zero when not at all.</summary>
    /// <remarks>
    /// There is no lock anybody could turn on somebody else: from another place the right password works at once. Unknown
    /// accounts are treated the same, so that the wait says nothing about who has one.
    /// </remarks>
    public TimeSpan Left(string account, string place)
    {
        lock (_one)
        {
            using var command = Command(
                """
                SELECT count(*), max(At) FROM Attempts WHERE Account = $account AND Place = $place AND Succeeded = 0 AND At > $since
                    AND At > coalesce((SELECT max(At) FROM Attempts WHERE Account = $account AND Place = $place AND Succeeded = 1), 0)
                """,
                ("$account", KeyOf(account)), ("$place", place), ("$since", (clock.GetUtcNow() - Counts).Ticks));
            using var row = command.ExecuteReader();
            row.Read();
            var failures = row.GetInt32(0);
            if (failures <= Free)
            {
                return TimeSpan.Zero;
            }

            var wait = TimeSpan.FromSeconds(Math.Min(LongestWait.TotalSeconds, 5 * Math.Pow(2, failures - Free - 1)));
            var left = new DateTimeOffset(row.GetInt64(1), TimeSpan.Zero) + wait - clock.GetUtcNow();
            return left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }

    public void Note(string account, string place, bool succeeded)
    {
        lock (_one)
        {
            using var command = Command(
                "DELETE FROM Attempts WHERE At < $over; INSERT INTO Attempts (At, Account, Place, Succeeded) VALUES ($at, $account, $place, $succeeded)",
                ("$over", (clock.GetUtcNow() - Longest).Ticks), ("$at", clock.GetUtcNow().Ticks), ("$account", KeyOf(account)), ("$place", place), ("$succeeded", succeeded));
            command.ExecuteNonQuery();
        }
    }

    /// <summary>The latest that were refused, the newest first.</summary>
    public IReadOnlyList<SignInAttempt> Refused(int most)
    {
        lock (_one)
        {
            using var command = Command("SELECT At, Account, Place FROM Attempts WHERE Succeeded = 0 ORDER BY At DESC LIMIT $most", ("$most", most));
            using var rows = command.ExecuteReader();
            var refused = new List<SignInAttempt>();
            while (rows.Read())
            {
                refused.Add(new(new DateTime(rows.GetInt64(0), DateTimeKind.Utc), rows.GetString(1), rows.GetString(2)));
            }

            return refused;
        }
    }

    public void Dispose() => _connection?.Dispose();

    /// <summary>One account, however it is typed: as accounts themselves are told apart. What is no address may be a password typed a line too early: it is kept nowhere.</summary>
    private static string KeyOf(string account)
    {
        if (!account.Contains('@', StringComparison.Ordinal))
        {
            return NoAddress;
        }

        var key = Names.NormalizeEmail(account.Trim());
        return key.Length <= AccountMaxLength ? key : key[..AccountMaxLength];
    }

    private SqliteCommand Command(string text, params (string Name, object Value)[] values)
    {
        _connection ??= Open();
        var command = _connection.CreateCommand();
        command.CommandText = text;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={folder.SignIns};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON;
            CREATE TABLE IF NOT EXISTS Attempts (At INTEGER NOT NULL, Account TEXT NOT NULL, Place TEXT NOT NULL, Succeeded INTEGER NOT NULL);
            CREATE INDEX IF NOT EXISTS ByAccount ON Attempts (Account, Place, Succeeded, At);
            CREATE INDEX IF NOT EXISTS ByTime ON Attempts (At);
            """;
        command.ExecuteNonQuery();
        return connection;
    }
}

/// <param name="At">In UTC.</param>
/// <param name="Account">As accounts are told apart: the address typed, in capitals.</param>
/// <param name="Place">The address it came from; of IPv6, its network.</param>
public sealed record SignInAttempt(DateTime At, string Account, string Place);
