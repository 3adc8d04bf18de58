using Advocacy.Web.Backups;
using Advocacy.Web.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Data;

/// <summary>Brings the database to this version of the application, once it is sure that it is one and whole.</summary>
internal sealed class Migrator(IServiceScopeFactory scopes, DataFolder folder)
{
    /// <exception cref="StartRefusedException">The database is damaged, newer than the application, or another program's.</exception>
    public async Task Run(CancellationToken cancel)
    {
        folder.RequireWritable();
        if (Restoration.IsUnfinished(folder))
        {
            folder.Claim();
            Restoration.Finish(folder);
        }

        if (File.Exists(Marker))
        {
            // The last migration was killed: whatever it left, the record goes on as it was before it.
            folder.Claim();
            PutBack();
        }

        if (File.Exists(folder.Database) && !await IntegrityCheck.IsWhole(folder.Database, cancel))
        {
            throw new StartRefusedException(StartRefusals.Damaged);
        }

        var isRecord = File.Exists(folder.Database) && new FileInfo(folder.Database).Length > 0;
        folder.KeepDatabaseToOurselves();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AdvocacyDb>();
        if (!isRecord)
        {
            // Opened for writing first: an empty file that is only read can't be set to write ahead.
            await db.Database.OpenConnectionAsync(cancel);
            await db.Database.CloseConnectionAsync();
        }

        var known = db.Database.GetMigrations().ToHashSet();
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancel)).ToHashSet();
        if (!applied.IsSubsetOf(known))
        {
            throw new StartRefusedException(string.CompareOrdinal(applied.Max(), known.Max()) > 0
                ? "The database was written by a newer version of Advocacy: install that version, or restore a backup made by this one."
                : "The database was written by a version of Advocacy from before its first release, which this one can't read: restore a backup made by a released version.");
        }

        if (!applied.SetEquals(known))
        {
            folder.Claim();
            // A migration that was killed leaves its lock behind, and the next would wait for ever; with the folder claimed there is no other.
            await db.Database.ExecuteSqlAsync($"DROP TABLE IF EXISTS __EFMigrationsLock", cancel);
            await Migrate(db, isRecord, cancel);
        }

        await DateIndexes.Make(db, cancel);
        // How many rows each index finds: without it SQLite guesses, and goes through a campaign where a demand would do.
        await db.Database.ExecuteSqlAsync($"PRAGMA optimize=0x10002", cancel);
    }

    /// <summary>Migrates; a record that is there already is copied before, and put back when it fails.</summary>
    private async Task Migrate(AdvocacyDb db, bool isRecord, CancellationToken cancel)
    {
        if (!isRecord)
        {
            await Bring(db, cancel);
            return;
        }

        var copy = Path.Combine(folder.Backups, $"before-{db.Database.GetMigrations().Last()}-{DateTime.UtcNow:yyyyMMddHHmmss}.db");
        var partial = Path.Combine(folder.Backups, "copying");
        foreach (var left in Directory.EnumerateFiles(folder.Backups, "copying*").ToList())
        {
            // Of a copy that was killed, with the journal SQLite keeps beside it.
            File.Delete(left);
        }

        await db.Database.ExecuteSqlAsync($"VACUUM INTO {partial}", cancel);
        // A start that was killed and came again within the second copied the same.
        File.Move(partial, copy, overwrite: true);
        await WriteToDisk(Marker, Path.GetFileName(copy));
        try
        {
            await Bring(db, cancel);
            File.Delete(Marker);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            await db.Database.CloseConnectionAsync();
            SqliteConnection.ClearAllPools();
            PutBack();
            File.Delete(copy);
            throw new StartRefusedException($"The database can't be brought to this version ({failure.Message.TrimEnd('.')}); it is as it was.");
        }
    }

    /// <summary>Names the copy to go back to while a migration is at work; gone once it has ended well.</summary>
    private string Marker => Path.Combine(folder.Root, MarkerName);

    /// <summary>The marker's name in the data folder.</summary>
    public const string MarkerName = "migrating";

    /// <summary>Puts the copy the marker names in the database's place, whole or not at all; killed meanwhile, it begins again.</summary>
    private void PutBack()
    {
        var copy = Path.Combine(folder.Backups, Path.GetFileName(File.ReadAllText(Marker).Trim()));
        if (!File.Exists(copy))
        {
            throw new StartRefusedException($"A migration was interrupted, and the copy made before it is gone ({copy}): put a backup in the place of {folder.Database}, and delete {Marker}.");
        }

        var fresh = folder.Database + ".fresh";
        File.Copy(copy, fresh, overwrite: true);
        foreach (var beside in new[] { "-wal", "-shm" })
        {
            File.Delete(folder.Database + beside);
        }

        File.Move(fresh, folder.Database, overwrite: true);
        folder.KeepDatabaseToOurselves();
        File.Delete(Marker);
    }

    private static async Task WriteToDisk(string path, string text)
    {
        await using var file = new FileStream(path, FileMode.Create, FileAccess.Write);
        await file.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text));
        file.Flush(flushToDisk: true);
    }

    private static Task Bring(AdvocacyDb db, CancellationToken cancel) => db.Database.MigrateAsync(cancel);
}
