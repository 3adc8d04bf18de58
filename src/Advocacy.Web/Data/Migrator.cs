using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Data;

/// <summary>Brings the database to this version of the application.</summary>
internal sealed class Migrator(IServiceScopeFactory scopes)
{
    public async Task Run(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AdvocacyDb>();
        var known = db.Database.GetMigrations().ToHashSet();
        var applied = await db.Database.GetAppliedMigrationsAsync(cancel);
        if (applied.Any(migration => !known.Contains(migration)))
        {
            throw new Hosting.StartRefusedException("The database was written by a newer version of Advocacy. Install that version, or restore a backup made by this one.");
        }

        await db.Database.MigrateAsync(cancel);
    }
}
