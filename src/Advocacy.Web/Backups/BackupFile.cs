using System.IO.Compression;
using System.Security.Cryptography;
using Advocacy.Web.Hosting;

namespace Advocacy.Web.Backups;

/// <summary>A backup as one file: a zip of the data folder's parts with its manifest, sealed or open.</summary>
internal static class BackupFile
{
    public const string Ending = ".zip";

    /// <summary>Writes the parts one after the other and the manifest last.</summary>
    /// <param name="to">The file, new.</param>
    /// <param name="passphrase">What seals it; null for nothing.</param>
    /// <param name="parts">The path in the data folder, and where the part is read.</param>
    /// <param name="tell">Makes the manifest once it is known what was written.</param>
    public static async Task<BackupManifest> Write(
        string to, string? passphrase, IEnumerable<(string Path, string Source)> parts, Func<IReadOnlyList<BackedUpFile>, BackupManifest> tell, CancellationToken cancel)
    {
        BackupManifest? manifest = null;
        await using var file = new FileStream(to, OwnFile.New());
        await (passphrase is null ? WriteZip(file) : Sealing.Seal(file, passphrase, "advocacy" + Ending, WriteZip));
        file.Flush(flushToDisk: true);
        return manifest!;

        async Task WriteZip(Stream stream)
        {
            var written = new List<BackedUpFile>();
            await using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
            foreach (var (path, source) in parts)
            {
                await using var read = File.OpenRead(source);
                // Documents and pictures are pressed already.
                await using var entry = await zip.CreateEntry(path, path.StartsWith("attachments/", StringComparison.Ordinal) ? CompressionLevel.NoCompression : CompressionLevel.Fastest).OpenAsync(cancel);
                var (length, hash) = await Copy(read, entry, cancel);
                written.Add(new(path, length, hash));
            }

            manifest = tell(written);
            await using var last = await zip.CreateEntry(BackupManifest.Name).OpenAsync(cancel);
            await last.WriteAsync(manifest.ToBytes(), cancel);
        }
    }

    /// <summary>Takes a backup apart and hashes each of its files.</summary>
    /// <param name="from">The backup.</param>
    /// <param name="passphrase">What it was sealed with.</param>
    /// <param name="folder">Where its files are put.</param>
    /// <param name="keeps">Which of them are put there; the others are hashed only.</param>
    /// <returns>Its manifest, and a sentence for each file that is not the one that was backed up.</returns>
    /// <exception cref="BackupException">It is no backup.</exception>
    public static async Task<(BackupManifest Manifest, IReadOnlyList<string> Damaged)> TakeApart(
        string from, string? passphrase, string folder, Predicate<string> keeps, CancellationToken cancel)
    {
        var opened = from;
        if (IsSealed(from))
        {
            opened = Path.Combine(folder, "opened" + Ending);
            await using var hidden = File.OpenRead(from);
            await using var open = new FileStream(opened, OwnFile.New());
            await Sealing.Open(hidden, passphrase ?? throw new BackupException(BackupProblem.NotReadable, "The backup is sealed: give its passphrase with --passphrase-file."), open, cancel);
        }

        try
        {
            await using var file = File.OpenRead(opened);
            await using var zip = await ZipArchive.CreateAsync(file, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancel);
            return await TakeApart(zip, folder, keeps, cancel);
        }
        catch (InvalidDataException damaged)
        {
            throw NoBackup(damaged);
        }
        finally
        {
            if (opened != from)
            {
                File.Delete(opened);
            }
        }
    }

    public static bool IsSealed(string path) => path.EndsWith(Sealing.Ending, StringComparison.OrdinalIgnoreCase);

    private static async Task<(BackupManifest, IReadOnlyList<string>)> TakeApart(ZipArchive zip, string folder, Predicate<string> keeps, CancellationToken cancel)
    {
        var manifest = await ReadManifest(zip, cancel);
        var damaged = new List<string>();
        foreach (var told in manifest.Files)
        {
            if (zip.GetEntry(told.Path) is not { } entry)
            {
                damaged.Add($"{told.Path}: is missing.");
                continue;
            }

            var to = Path.Combine(folder, told.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            await using var part = await entry.OpenAsync(cancel);
            await using Stream kept = keeps(told.Path) ? new FileStream(to, OwnFile.New()) : Stream.Null;
            try
            {
                if (await Copy(part, kept, cancel) != (told.Length, told.Sha256))
                {
                    damaged.Add($"{told.Path}: is not what was backed up.");
                }
            }
            catch (InvalidDataException)
            {
                damaged.Add($"{told.Path}: is not what was backed up.");
            }

            (kept as FileStream)?.Flush(flushToDisk: true);
        }

        return (manifest, damaged);
    }

    private static async Task<BackupManifest> ReadManifest(ZipArchive zip, CancellationToken cancel)
    {
        if (zip.GetEntry(BackupManifest.Name) is not { } entry)
        {
            throw NoBackup(null);
        }

        await using var written = await entry.OpenAsync(cancel);
        var manifest = BackupManifest.Read(written) ?? throw NoBackup(null);
        return manifest.Format == BackupManifest.FormatNow ? manifest
            : throw new BackupException(BackupProblem.NotReadable, "The backup was made by a newer version of Advocacy: restore it with that one.");
    }

    private static async Task<(long Length, string Sha256)> Copy(Stream from, Stream to, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (length, buffer) = (0L, new byte[81_920]);
        while (await from.ReadAsync(buffer, cancel) is > 0 and var read)
        {
            length += read;
            hash.AppendData(buffer, 0, read);
            await to.WriteAsync(buffer.AsMemory(0, read), cancel);
        }

        return (length, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static BackupException NoBackup(Exception? inner) => new(BackupProblem.NotReadable, "The file is no backup of Advocacy, or its end is missing.", inner);
}
