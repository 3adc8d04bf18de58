using System.Globalization;
using Advocacy.Web.Backups;
using Advocacy.Web.Data;
using Advocacy.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Verbs;

/// <summary>Makes a backup beside whatever the application is at; exit code 1 when it holds what its journal does not tell.</summary>
internal static class BackupVerb
{
    public static Task<int> Run(string[] settings, DirectoryInfo? to, CancellationToken cancel) => Starting.Guarded(settings, async app =>
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AdvocacyDb>();
        if (!File.Exists(app.Services.GetRequiredService<DataFolder>().Database) || (await db.Database.GetPendingMigrationsAsync(cancel)).Any())
        {
            throw new StartRefusedException("There is no database of this version in the data folder: bring it to this version with migrate first.");
        }

        var making = app.Services.GetRequiredService<BackupMaking>();
        try
        {
            var made = await making.Make(to?.FullName, cancel);
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"{Path.Combine(to?.FullName ?? making.Folder, made.Name)}: {made.Length} bytes, {made.Rows} rows and {made.Files} files, taken apart again and compared. SHA-256 {made.Sha256}"));
            foreach (var problem in made.Problems)
            {
                await Console.Error.WriteLineAsync(problem);
            }

            return made.Problems.Count == 0 ? 0 : 1;
        }
        catch (BackupException problem)
        {
            throw new StartRefusedException(problem.Message);
        }
    });
}
