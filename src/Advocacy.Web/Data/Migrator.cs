using Advocacy.Web.Hosting;
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

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AdvocacyDb>();
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
            await db.Database.MigrateAsync(cancel);
        }
    }
}
