using Advocacy.Domain.Editing;

namespace Advocacy.Domain.Sources;

/// <summary>
/// A file kept under its hash: a copy of a source as it was found, for the day its address answers no more, or what was
/// handed over at a meeting.
/// </summary>
public sealed class Attachment
{
    public const int FileNameMaxLength = 200;
    public const int MediaTypeMaxLength = 100;

    private Attachment() { }

    public Guid Id { get; private init; } = NewId.Next();
    public int Position { get; private init; }
    /// <summary>As its reader's machine would name it; the file itself is kept under its hash.</summary>
    public string FileName { get; private init; } = "";
    public string MediaType { get; private init; } = "";
    /// <summary>In bytes.</summary>
    public long Length { get; private init; }
    /// <summary>SHA-256 of the file, in lower-case hexadecimal.</summary>
    public string Sha256 { get; private init; } = "";
    public DateOnly AddedOn { get; private init; }

    internal static Attachment Of(int position, KeptFile file, DateOnly today) => new()
    {
        Position = position,
        FileName = file.FileName,
        MediaType = file.MediaType,
        Length = file.Length,
        Sha256 = file.Sha256,
        AddedOn = today,
    };
}

/// <summary>A file that is kept.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Sha256">In lower-case hexadecimal.</param>
public sealed record KeptFile(string FileName, string MediaType, long Length, string Sha256);
