using System.Security.Cryptography;
using System.Text;
using Advocacy.Domain.Rules;
using Advocacy.Domain.Sources;
using Advocacy.Web.Hosting;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Data.Files;

/// <summary>Keeps files under their hash in the data folder: <c>attachments/ab/abcd…</c>, the same one once.</summary>
/// <remarks>
/// A file is whole and on disk before anything on record names it; one that nothing names, because what would have was
/// refused, stays and does no harm. No name a person gave ever becomes a path.
/// </remarks>
public sealed class FileStore(DataFolder folder)
{
    private const int LongestEnding = 10;

    public const int MaxLength = 25 * 1024 * 1024;

    /// <param name="name">As the person's machine calls it.</param>
    /// <param name="content">Read to its end.</param>
    /// <param name="cancel">Stops it, and keeps nothing.</param>
    /// <exception cref="Domain.Rules.RuleBrokenException">It is empty, too large, or not what its name says.</exception>
    public async Task<KeptFile> Keep(string name, Stream content, CancellationToken cancel)
    {
        var fileName = Clean(name);
        var kind = FileKind.Of(fileName);
        FileRules.IsOfAKindWeKeep.Requires(kind is not null);
        var arriving = Path.Combine(folder.Attachments, $".arriving-{Guid.NewGuid():N}");
        try
        {
            var (length, sha256) = await Write(arriving, content, kind!, cancel);
            var kept = PathOf(sha256);
            Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
            File.Move(arriving, kept, overwrite: true);
            return new(fileName, kind!.MediaType, length, sha256);
        }
        catch (IOException full) when (SqliteRefusals.IsOutOfRoom(full))
        {
            throw new RuleBrokenException(WritingRules.DiskHasRoom, []);
        }
        finally
        {
            File.Delete(arriving);
        }
    }

    /// <summary>Where the file with that hash is kept.</summary>
    public string PathOf(string sha256) => Path.Combine(folder.Attachments, sha256[..2], sha256);

    /// <summary>The hash of the file kept under that hash, made anew; null when it is gone.</summary>
    public async Task<string?> HashOf(string sha256, CancellationToken cancel) => File.Exists(PathOf(sha256)) ? await OwnFile.HashOf(PathOf(sha256), cancel) : null;

    private static async Task<(long Length, string Sha256)> Write(string path, Stream content, FileKind kind, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(path, OwnFile.New());
        var buffer = new byte[81_920];
        var length = 0L;
        while (await content.ReadAtLeastAsync(buffer, FileKind.LooksAt, throwOnEndOfStream: false, cancel) is > 0 and var read)
        {
            if (length == 0)
            {
                FileRules.IsOfAKindWeKeep.Requires(kind.Begins(buffer.AsSpan(0, Math.Min(read, FileKind.LooksAt))));
            }

            length += read;
            FileRules.IsNotTooLarge.Requires(length <= MaxLength);
            hash.AppendData(buffer.AsSpan(0, read));
            await file.WriteAsync(buffer.AsMemory(0, read), cancel);
        }

        FileRules.IsChosen.Requires(length > 0);
        file.Flush(flushToDisk: true);
        return (length, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>The name without a folder and without what does not print, no longer than fits.</summary>
    private static string Clean(string name)
    {
        var last = name.Replace('\\', '/').Split('/')[^1];
        var printed = string.Concat(last.EnumerateRunes().Where(rune =>
            Rune.GetUnicodeCategory(rune) is not (System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format
                or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator))).Trim();
        if (printed.Length <= Attachment.FileNameMaxLength)
        {
            return printed;
        }

        // An ending of a kind we keep is short; what stands behind the last dot otherwise is a part of the name.
        var ending = Path.GetExtension(printed) is { Length: <= LongestEnding } known ? known : "";
        var cut = Attachment.FileNameMaxLength - ending.Length;
        return printed[..(char.IsHighSurrogate(printed[cut - 1]) ? cut - 1 : cut)] + ending;
    }
}
