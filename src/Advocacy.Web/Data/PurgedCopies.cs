using Advocacy.Domain.Sources;
using Advocacy.Web.Backups;
using Advocacy.Web.Data.Files;
using Advocacy.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Data;

/// <summary>What still holds a purged passage beside the record, once the purge is saved: what was written ahead, copies made before a migration, backups and what they replaced, files.</summary>
public sealed class PurgedCopies(AdvocacyDb db, DataFolder folder, FileStore files, BackupWork backups)
{
    /// <param name="shas">Of the files the record has let go of; those it still names are kept.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task LetGo(IReadOnlyList<string> shas, CancellationToken cancel)
    {
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancel);
        foreach (var copy in new DirectoryInfo(folder.Backups).EnumerateFiles("before-*.db").ToList())
        {
            copy.Delete();
        }

        foreach (var replaced in new DirectoryInfo(folder.Root).EnumerateDirectories($"{Restoration.Replaced}*").ToList())
        {
            replaced.Delete(recursive: true);
        }

        backups.AskAfterPurge();
        var named = await db.Set<Attachment>().Where(file => shas.Contains(file.Sha256)).Select(file => file.Sha256).ToListAsync(cancel);
        foreach (var sha in shas.Except(named))
        {
            File.Delete(files.PathOf(sha));
        }
    }
}
