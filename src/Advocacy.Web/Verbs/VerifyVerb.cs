using Advocacy.Web.Data;
using Advocacy.Web.Data.Files;
using Advocacy.Web.Hosting;
using Advocacy.Web.Journal;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Verbs;

/// <summary>Says whether what is kept is what was kept, and changes nothing; exit code 1 when it is not.</summary>
internal static class VerifyVerb
{
    public static Task<int> Run(string[] settings, JournalHead? noted, CancellationToken cancel) => Starting.Guarded(settings, async app =>
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AdvocacyDb>();
        if (!File.Exists(app.Services.GetRequiredService<DataFolder>().Database) || (await db.Database.GetPendingMigrationsAsync(cancel)).Any())
        {
            throw new StartRefusedException("There is no database of this version in the data folder: bring it to this version with migrate first.");
        }

        var (looked, changed, head) = await new Verification(db, app.Services.GetRequiredService<FileStore>()).Run(noted, cancel);
        foreach (var change in changed)
        {
            await Console.Error.WriteLineAsync(change);
        }

        await Console.Out.WriteLineAsync($"{looked} checked, {changed.Count} changed.");
        if (head is not null)
        {
            await Console.Out.WriteLineAsync($"The journal ends with {head.Sequence}:{head.Hash}");
        }

        return changed.Count == 0 ? 0 : 1;
    });
}
