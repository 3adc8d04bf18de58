using System.Text.Json;
using System.Text.RegularExpressions;
using Advocacy.Web.Journal;

namespace Advocacy.Web.Backups;

/// <summary>What a backup holds, so that it can be told whole from damaged without anything else.</summary>
/// <param name="Format">Of this file; a later program may know more.</param>
/// <param name="MadeAt">The moment of the record it holds, in UTC.</param>
/// <param name="Program">The version of the program that made it.</param>
/// <param name="Schema">The last change of the database's tables.</param>
/// <param name="Journal">The journal's end; null of an empty one.</param>
/// <param name="Tables">How many rows each table has.</param>
/// <param name="Files">Each file, by its path in the data folder.</param>
public sealed partial record BackupManifest(
    int Format, DateTime MadeAt, string Program, string Schema, JournalHead? Journal, SortedDictionary<string, long> Tables, IReadOnlyList<BackedUpFile> Files)
{
    public const int FormatNow = 1;

    /// <summary>Its own name in the backup.</summary>
    public const string Name = "manifest.json";

    public const string Database = "advocacy.db";

    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, Readable);

    /// <returns>Null when it is none, or names a file that has no place in a data folder.</returns>
    public static BackupManifest? Read(Stream written)
    {
        try
        {
            return JsonSerializer.Deserialize<BackupManifest>(written, Readable) is { Files: { } files, Tables: not null } read && files.All(file => Place().IsMatch(file.Path)) ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What may stand in a backup: nothing that would be written elsewhere than in the data folder.</summary>
    [GeneratedRegex(@"^(advocacy\.db|keys/[A-Za-z0-9-][A-Za-z0-9.-]*|attachments/[0-9a-f]{2}/[0-9a-f]{64})$")]
    private static partial Regex Place();
}

/// <param name="Length">In bytes.</param>
/// <param name="Sha256">In lower-case hexadecimal.</param>
public sealed record BackedUpFile(string Path, long Length, string Sha256);
