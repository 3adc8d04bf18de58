using System.IO.Compression;
using System.Text.Json;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Journals;

namespace Advocacy.Web.Features.Shared.Merging;

/// <summary>Two people changed the same record: what each did, field by field, from what both had before them.</summary>
internal static class FormMerge
{
    private const int LargestOpened = 1024 * 1024;

    /// <summary>The form as it was opened, for the page to carry along.</summary>
    public static string Write<TForm>(TForm form)
    {
        using var bytes = new MemoryStream();
        using (var packed = new DeflateStream(bytes, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(packed, form, JsonColumns.Options);
        }

        return Convert.ToBase64String(bytes.ToArray());
    }

    /// <summary>The form as it was opened; null where what came back can't be read, and then nothing is known of it.</summary>
    public static TForm? Read<TForm>(string? written)
        where TForm : class
    {
        try
        {
            using var packed = new DeflateStream(new MemoryStream(Convert.FromBase64String(written ?? "")), CompressionMode.Decompress);
            var buffer = new byte[LargestOpened];
            var length = packed.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            return length is 0 or LargestOpened ? null : JsonSerializer.Deserialize<TForm>(buffer.AsSpan(0, length), JsonColumns.Options);
        }
        catch (Exception unreadable) when (unreadable is FormatException or InvalidDataException or JsonException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Every field that somebody else changed meanwhile.</summary>
    /// <param name="opened">What both had before them, or null when that isn't known.</param>
    /// <param name="mine">As it is typed.</param>
    /// <param name="theirs">As it is on record now.</param>
    public static IReadOnlyList<FieldConflict> Conflicts<TForm>(TForm? opened, TForm mine, TForm theirs)
        where TForm : class
    {
        var (before, typed) = (opened is null ? null : FormField.Of(opened), FormField.Of(mine));
        return
        [
            .. from field in FormField.Of(theirs).Values
               let was = before?.GetValueOrDefault(field.Path)
               let own = typed.GetValueOrDefault(field.Path)
               where field.Said != (own?.Said ?? "") && (before is null || field.Said != (was?.Said ?? ""))
               select new FieldConflict(
                   field.Path, field.Label, before is null ? null : was?.ForReader ?? "", own?.ForReader ?? "", field.ForReader,
                   WordDifference.Between(own?.ForReader ?? "", field.ForReader),
                   IsUntouched: before is not null && (own?.Said ?? "") == (was?.Said ?? "")),
        ];
    }

    /// <summary>A form with some fields as they are on record now.</summary>
    /// <param name="paths">The fields; others than the form has count for nothing.</param>
    public static TForm Take<TForm>(TForm mine, TForm theirs, IEnumerable<string> paths)
        where TForm : class
    {
        var merged = JsonSerializer.Deserialize<TForm>(JsonSerializer.Serialize(mine, JsonColumns.Options), JsonColumns.Options)!;
        var (own, other) = (FormField.Of(merged), FormField.Of(theirs));
        foreach (var path in paths)
        {
            if (own.TryGetValue(path, out var field) && other.TryGetValue(path, out var taken))
            {
                field.Put(taken.Value);
            }
        }

        return merged;
    }
}

/// <summary>A field that somebody else changed while it was open here.</summary>
/// <param name="Opened">What stood there, or null when that isn't known.</param>
/// <param name="Pieces">From mine to theirs, word by word.</param>
/// <param name="IsUntouched">True when only they changed it: theirs stands.</param>
public sealed record FieldConflict(
    string Path, string Label, string? Opened, string Mine, string Theirs, IReadOnlyList<PieceView> Pieces, bool IsUntouched);
