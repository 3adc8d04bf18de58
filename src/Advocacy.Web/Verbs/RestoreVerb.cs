using System.Globalization;
using Advocacy.Web.Backups;
using Advocacy.Web.Data;
using Advocacy.Web.Data.Files;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Hosting;
using Microsoft.Data.Sqlite;

namespace Advocacy.Web.Verbs;

/// <summary>Puts a backup in the place of what the data folder holds; nothing is touched before all of it was checked.</summary>
internal static class RestoreVerb
{
    public static Task<int> Run(string[] settings, FileInfo backup, bool asItIs, CancellationToken cancel) => Starting.Guarded(settings, async app =>
    {
        if (!backup.Exists)
        {
            throw new StartRefusedException($"There is no file {backup.FullName}.");
        }

        var folder = app.Services.GetRequiredService<DataFolder>();
        folder.RequireWritable();
        folder.Claim();
        if (Restoration.IsUnfinished(folder))
        {
            Restoration.Finish(folder);
        }

        try
        {
            var (manifest, damaged) = await Restoration.LayOut(folder, backup.FullName, app.Services.GetRequiredService<BackupOptions>().Secret(), cancel);
            Require(damaged, "The backup is damaged; the record is as it was.");
            var untold = new List<string>();
            // A backup of an older version is brought to this one where it lies, and looked at as what it will be.
            if (await Starting.Guarded([.. settings, "--Data:Folder", Restoration.Staging(folder)], laidOut => Look(laidOut, manifest, untold, cancel)) is not 0 and var refused)
            {
                Restoration.Discard(folder);
                return refused;
            }

            Require(asItIs ? [] : untold, "The backup holds what its journal does not tell; the record is as it was. With --as-it-is it is restored all the same.");

            SqliteConnection.ClearAllPools();
            var kept = $"{Restoration.Replaced}{app.Services.GetRequiredService<TimeProvider>().Now().ToString("yyyyMMdd'T'HHmmssfff", CultureInfo.InvariantCulture)}";
            var replaces = File.Exists(folder.Database);
            Restoration.PutInPlace(folder, kept);
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"The record of {manifest.MadeAt:yyyy-MM-dd HH:mm} UTC is in place: {manifest.Tables.Values.Sum()} rows and {manifest.Files.Count - 1} files, each compared with the backup.{(replaces ? $" What it replaces is kept in {Path.Combine(folder.Root, kept)}." : "")}"));
            if (manifest.Journal is { } head)
            {
                await Console.Out.WriteLineAsync($"The journal ends with {head.Sequence}:{head.Hash}");
            }

            return 0;
        }
        catch (BackupException problem)
        {
            Restoration.Discard(folder);
            throw new StartRefusedException(problem.Message);
        }

        void Require(IReadOnlyList<string> problems, string or)
        {
            if (problems.Count > 0)
            {
                Restoration.Discard(folder);
                throw new StartRefusedException(string.Join('\n', problems.Append(or)));
            }
        }
    });

    /// <summary>Follows the journal's chain in what was laid out, and compares it with the rows and files.</summary>
    private static async Task<int> Look(WebApplication laidOut, BackupManifest manifest, List<string> damaged, CancellationToken cancel)
    {
        await laidOut.Services.GetRequiredService<Migrator>().Run(cancel);
        await using var scope = laidOut.Services.CreateAsyncScope();
        var verification = new Verification(scope.ServiceProvider.GetRequiredService<AdvocacyDb>(), laidOut.Services.GetRequiredService<FileStore>());
        damaged.AddRange((await verification.Run(manifest.Journal, cancel)).Changed);
        return 0;
    }
}
