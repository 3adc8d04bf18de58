using System.Reflection;
using System.Text.Json;
using Advocacy.Domain.Sources;
using Advocacy.Web.Data;
using Advocacy.Web.Data.Files;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Hosting;
using Advocacy.Web.Journal;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Backups;

/// <summary>Makes backups of the record while others save, looks at each once it is made, and lets go of those that are over.</summary>
/// <remarks>
/// A backup is the record at one moment: the database is copied within one read, and then the files that copy names,
/// which were whole before anything named them. Beside each stands what its check found, in a file of the same name.
/// </remarks>
public sealed class BackupMaking(DataFolder folder, FileStore files, BackupOptions options, TimeProvider clock)
{
    private const string Making = ".making-";
    private const string Beside = ".json";
    private const string KeptSealed = "Something in it is not as the journal has it: verify, on the record itself, says what.";

    /// <summary>A purge may take a file between the copy and its reading; then all is copied again.</summary>
    private const int Tries = 3;

    private static readonly TimeSpan LeftByAKill = TimeSpan.FromHours(12);

    /// <summary>Where they are kept when nothing else is said.</summary>
    public string Folder => options.Folder is { Length: > 0 } elsewhere ? Path.GetFullPath(elsewhere) : folder.Backups;

    /// <summary>Makes one and takes it apart again, to see that it holds what it should.</summary>
    /// <param name="to">Another folder than the one they are kept in.</param>
    /// <param name="cancel">Stops it, and leaves nothing.</param>
    /// <exception cref="BackupException">It can't be written, or is not whole; nothing is left then.</exception>
    public async Task<MadeBackup> Make(string? to, CancellationToken cancel)
    {
        var (into, secret) = (to ?? Folder, options.Secret());
        try
        {
            Directory.CreateDirectory(into);
            ClearLeft(into);
            var workshop = Path.Combine(into, $"{Making}{Guid.NewGuid():N}");
            DataFolder.CreateForUsOnly(workshop);
            try
            {
                return await Make(into, workshop, secret, cancel);
            }
            finally
            {
                Directory.Delete(workshop, recursive: true);
            }
        }
        catch (Exception full) when (SqliteRefusals.IsOutOfRoom(full) || full is SqliteException { SqliteErrorCode: SqliteCodes.Full })
        {
            throw new BackupException(BackupProblem.NoRoom, $"The backup finds no room in {into}: free some, or name another folder.", full);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new BackupException(BackupProblem.NotWritable, $"The backup can't be written to {into} ({refusal.Message.TrimEnd('.')}).", refusal);
        }
    }

    /// <summary>Those in the folder they are kept in, the latest first.</summary>
    public IReadOnlyList<MadeBackup> List() => Directory.Exists(Folder)
        ? [.. new DirectoryInfo(Folder).EnumerateFiles($"advocacy-*{Beside}").Select(Read).OfType<MadeBackup>().Where(one => File.Exists(Path.Combine(Folder, one.Name))).OrderByDescending(one => one.MadeAt)]
        : [];

    /// <summary>Lets go of those whose day, week and month have a later one.</summary>
    public void LetGo()
    {
        var made = List();
        var kept = KeptBackups.Of(made.Select(one => (one.Name, one.MadeAt, one.MadeAt.DayHere())), options);
        Delete(made.Where(one => !kept.Contains(one.Name)));
    }

    /// <summary>Lets go of those that hold what the record let go of before a moment.</summary>
    public void LetGoBefore(DateTime moment) => Delete(List().Where(one => one.MadeAt < moment));

    private void Delete(IEnumerable<MadeBackup> over)
    {
        foreach (var one in over.ToList())
        {
            File.Delete(Path.Combine(Folder, one.Name));
            File.Delete(Path.Combine(Folder, one.Name + Beside));
        }
    }

    private async Task<MadeBackup> Make(string into, string workshop, string? secret, CancellationToken cancel)
    {
        var (copy, written) = (Path.Combine(workshop, "copy.db"), Path.Combine(workshop, "backup"));
        for (var attempt = 1; ; attempt++)
        {
            var at = clock.Now();
            var named = await CopyDatabase(copy, cancel);
            try
            {
                var sealedName = $"advocacy-{at:yyyyMMdd'T'HHmmss'Z'}{BackupFile.Ending}{(secret is null ? "" : Sealing.Ending)}";
                var (schema, head, rows) = await Tell(copy, cancel);
                var manifest = await BackupFile.Write(
                    written, secret, Parts(copy, named),
                    parts => new(BackupManifest.FormatNow, at, ProgramVersion, schema, head, rows, parts), cancel);
                return await Finish(into, sealedName, written, workshop, secret, manifest, cancel);
            }
            catch (FileNotFoundException) when (attempt < Tries)
            {
                File.Delete(copy);
                File.Delete(written);
            }
        }
    }

    /// <summary>Looks at what was written by taking it apart, and gives it its name only then.</summary>
    private async Task<MadeBackup> Finish(string into, string name, string written, string workshop, string? secret, BackupManifest manifest, CancellationToken cancel)
    {
        var look = Path.Combine(workshop, "look");
        DataFolder.CreateForUsOnly(look);
        var open = secret is null ? written : written + Sealing.Ending;
        if (open != written)
        {
            File.Move(written, open);
        }

        var (read, damaged) = await BackupFile.TakeApart(open, secret, look, path => path == BackupManifest.Database, cancel);
        var hashes = read.Files.ToDictionary(file => file.Path, file => file.Sha256);
        var database = Path.Combine(look, BackupManifest.Database);
        var problems = damaged.Concat(await BackupCheck.Database(database, read, cancel)).ToList();
        await using (var db = BackupCheck.Open(database, clock))
        {
            problems.AddRange((await new Verification(db, (sha, _) => Task.FromResult(hashes.GetValueOrDefault($"attachments/{sha[..2]}/{sha}"))).Run(manifest.Journal, cancel)).Changed);
        }

        var made = new MadeBackup(
            name, manifest.MadeAt, new FileInfo(open).Length, await OwnFile.HashOf(open, cancel), secret is not null,
            manifest.Files.Count(file => file.Path.StartsWith("attachments/", StringComparison.Ordinal)), manifest.Tables.Values.Sum(), manifest.Journal, clock.Now(), problems);
        var path = Path.Combine(into, name);
        File.Move(open, path, overwrite: true);
        await using var beside = new FileStream(path + Beside, OwnFile.New(FileMode.Create));
        // A sentence may name a file or a card: beside what is sealed nothing of what is in it is told.
        var told = made.IsSealed && problems.Count > 0 ? made with { Problems = [KeptSealed] } : made;
        await JsonSerializer.SerializeAsync(beside, told, Readable, cancel);
        return made;
    }

    private IEnumerable<(string Path, string Source)> Parts(string copy, IReadOnlyList<string> named) =>
    [
        (BackupManifest.Database, copy),
        .. new DirectoryInfo(folder.Keys).EnumerateFiles().OrderBy(key => key.Name, StringComparer.Ordinal).Select(key => ($"keys/{key.Name}", key.FullName)),
        .. named.Select(sha => ($"attachments/{sha[..2]}/{sha}", files.PathOf(sha))),
    ];

    /// <returns>The files the copy names.</returns>
    private async Task<IReadOnlyList<string>> CopyDatabase(string copy, CancellationToken cancel)
    {
        await using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = folder.Database, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = 30 }.ConnectionString))
        {
            await connection.OpenAsync(cancel);
            await using var command = connection.CreateCommand();
            command.CommandText = "VACUUM INTO $copy";
            command.Parameters.AddWithValue("$copy", copy);
            await command.ExecuteNonQueryAsync(cancel);
        }

        await using var db = BackupCheck.Open(copy, clock);
        return await db.Set<Attachment>().Select(file => file.Sha256).Distinct().OrderBy(sha => sha).ToListAsync(cancel);
    }

    private async Task<(string Schema, JournalHead? Head, SortedDictionary<string, long> Rows)> Tell(string copy, CancellationToken cancel)
    {
        await using var db = BackupCheck.Open(copy, clock);
        await db.Database.OpenConnectionAsync(cancel);
        return (
            (await db.Database.GetAppliedMigrationsAsync(cancel)).LastOrDefault() ?? "",
            await db.JournalHeads().FirstOrDefaultAsync(cancel),
            await BackupCheck.Rows((SqliteConnection)db.Database.GetDbConnection(), cancel));
    }

    private static string ProgramVersion { get; } =
        typeof(BackupMaking).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private static MadeBackup? Read(FileInfo beside)
    {
        try
        {
            return JsonSerializer.Deserialize<MadeBackup>(File.ReadAllBytes(beside.FullName), Readable);
        }
        catch (Exception unreadable) when (unreadable is JsonException or IOException)
        {
            return null;
        }
    }

    private static void ClearLeft(string into)
    {
        foreach (var left in new DirectoryInfo(into).EnumerateDirectories($"{Making}*").Where(left => left.LastWriteTimeUtc < DateTime.UtcNow - LeftByAKill).ToList())
        {
            left.Delete(recursive: true);
        }
    }
}

/// <summary>A backup that was made, and what was found when it was taken apart again.</summary>
/// <param name="Name">Of its file.</param>
/// <param name="MadeAt">The moment of the record it holds, in UTC.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Sha256">Of the file as it lies there, so that a copy elsewhere can be compared.</param>
/// <param name="Files">How many attached files it holds.</param>
/// <param name="Rows">How many rows, in all tables.</param>
/// <param name="Journal">The journal's end in it.</param>
/// <param name="CheckedAt">In UTC.</param>
/// <param name="Problems">A sentence for each thing that is not as the journal has it; empty when it is whole.</param>
public sealed record MadeBackup(
    string Name, DateTime MadeAt, long Length, string Sha256, bool IsSealed, int Files, long Rows, JournalHead? Journal, DateTime CheckedAt, IReadOnlyList<string> Problems);
