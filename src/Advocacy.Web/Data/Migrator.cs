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
            throw new StartRefusedException("The database was written by a newer version of Advocacy: install that version, or restore a backup made by this one.");
        }

        if (!applied.SetEquals(known))
        {
            folder.Claim();
            // A migration that was killed leaves its lock behind, and the next would wait for ever; with the folder claimed there is no other.
            await db.Database.ExecuteSqlAsync($"DROP TABLE IF EXISTS __EFMigrationsLock", cancel);
            await Migrate(db, isRecord, cancel);
        }

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
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {copy}", cancel);
        try
        {
            await Bring(db, cancel);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            await db.Database.CloseConnectionAsync();
            SqliteConnection.ClearAllPools();
            foreach (var beside in new[] { "-wal", "-shm" })
            {
                File.Delete(folder.Database + beside);
            }

            File.Copy(copy, folder.Database, overwrite: true);
            throw new StartRefusedException(
                $"The database can't be brought to this version ({failure.Message.TrimEnd('.')}); it is as it was, and a copy is kept at {copy}.");
        }
    }

    private static async Task Bring(AdvocacyDb db, CancellationToken cancel)
    {
        await db.Database.MigrateAsync(cancel);
        await DateIndexes.Make(db, cancel);
    }
}
