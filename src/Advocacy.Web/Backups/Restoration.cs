using Advocacy.Web.Data;
using Advocacy.Web.Hosting;

namespace Advocacy.Web.Backups;

/// <summary>Puts a backup in the place of what the data folder holds, which is kept beside it.</summary>
/// <remarks>
/// All of it is laid out in <c>restoring</c> and looked at first. Then a mark is set, and each part changes places with the
/// one there is: whoever is killed in between goes on with it at the next start.
/// </remarks>
internal static class Restoration
{
    /// <summary>How the name of a folder begins that holds what a backup replaced.</summary>
    public const string Replaced = "replaced-";

    private static readonly string[] Parts = [BackupManifest.Database, "keys", "attachments"];
    private static readonly string[] BesideDatabase = ["-wal", "-shm"];

    /// <summary>Where a backup is laid out before it takes its place.</summary>
    public static string Staging(DataFolder folder) => Path.Combine(folder.Root, "restoring");

    /// <summary>Lays a backup out, and says what of it is damaged.</summary>
    /// <exception cref="BackupException">It is no backup, or there is no room for it.</exception>
    public static async Task<(BackupManifest Manifest, IReadOnlyList<string> Damaged)> LayOut(DataFolder folder, string backup, string? passphrase, CancellationToken cancel)
    {
        var staging = Staging(folder);
        Discard(folder);
        // All parts are there, empty perhaps: one that is not there any more has taken its place.
        foreach (var part in Parts[1..])
        {
            DataFolder.CreateForUsOnly(Path.Combine(staging, part));
        }

        try
        {
            var (manifest, damaged) = await BackupFile.TakeApart(backup, passphrase, staging, _ => true, cancel);
            return (manifest, damaged.Count > 0 ? damaged : await BackupCheck.Database(Path.Combine(staging, BackupManifest.Database), manifest, cancel));
        }
        catch (Exception full) when (SqliteRefusals.IsOutOfRoom(full))
        {
            throw new BackupException(BackupProblem.NoRoom, $"There is no room to lay the backup out in {folder.Root}: free some first.", full);
        }
    }

    /// <summary>Takes away what was laid out and not put in place.</summary>
    public static void Discard(DataFolder folder)
    {
        if (Directory.Exists(Staging(folder)))
        {
            Directory.Delete(Staging(folder), recursive: true);
        }
    }

    /// <summary>Puts what was laid out in place.</summary>
    /// <param name="folder">Claimed.</param>
    /// <param name="kept">The name of the folder for what it replaces.</param>
    public static void PutInPlace(DataFolder folder, string kept)
    {
        File.WriteAllText(Mark(folder), kept);
        Finish(folder);
    }

    /// <summary>Whether one was begun and not ended.</summary>
    public static bool IsUnfinished(DataFolder folder) => File.Exists(Mark(folder));

    /// <summary>Goes on with what was begun, from wherever it was left.</summary>
    /// <param name="folder">Claimed.</param>
    public static void Finish(DataFolder folder)
    {
        var kept = Path.Combine(folder.Root, Path.GetFileName(File.ReadAllText(Mark(folder)).Trim()));
        // A migration that was killed would put back what it began with.
        MoveAside(Path.Combine(folder.Root, Migrator.MarkerName), kept);
        foreach (var part in Parts)
        {
            var (comes, stands) = (Path.Combine(Staging(folder), part), Path.Combine(folder.Root, part));
            if (!Path.Exists(comes))
            {
                continue;
            }

            foreach (var beside in part == BackupManifest.Database ? BesideDatabase : [])
            {
                MoveAside(stands + beside, kept);
            }

            MoveAside(stands, kept);
            Move(comes, stands);
        }

        folder.KeepDatabaseToOurselves();
        Discard(folder);
        File.Delete(Mark(folder));
    }

    private static string Mark(DataFolder folder) => Path.Combine(folder.Root, "restored");

    private static void MoveAside(string stands, string kept)
    {
        if (Path.Exists(stands))
        {
            Directory.CreateDirectory(kept);
            Move(stands, Path.Combine(kept, Path.GetFileName(stands)));
        }
    }

    private static void Move(string from, string to)
    {
        if (File.Exists(from))
        {
            File.Move(from, to);
        }
        else if (Directory.Exists(from))
        {
            Directory.Move(from, to);
        }
    }
}
