namespace Advocacy.Web.Data.Files;

/// <summary>A kind of file that is kept: how its name ends, what it is served as, and how it begins.</summary>
/// <param name="Beginning">The bytes every such file begins with; empty for a text, which holds no zero byte.</param>
internal sealed record FileKind(string Ending, string MediaType, byte[] Beginning)
{
    private static readonly byte[] Zip = [0x50, 0x4B, 0x03, 0x04];

    /// <summary>How many bytes <see cref="Begins"/> looks at.</summary>
    public const int LooksAt = 4_096;

    public static IReadOnlyList<FileKind> All { get; } =
    [
        new(".pdf", "application/pdf", "%PDF-"u8.ToArray()),
        new(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Zip),
        new(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Zip),
        new(".odt", "application/vnd.oasis.opendocument.text", Zip),
        new(".png", "image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        new(".jpg", "image/jpeg", [0xFF, 0xD8, 0xFF]),
        new(".jpeg", "image/jpeg", [0xFF, 0xD8, 0xFF]),
        new(".eml", "message/rfc822", []),
        new(".txt", "text/plain", []),
        new(".csv", "text/csv", []),
    ];

    /// <summary>Null for a kind that is not kept.</summary>
    public static FileKind? Of(string fileName) =>
        All.FirstOrDefault(kind => fileName.EndsWith(kind.Ending, StringComparison.OrdinalIgnoreCase));

    /// <param name="start">The file's first <see cref="LooksAt"/> bytes, or all it has.</param>
    public bool Begins(ReadOnlySpan<byte> start) => Beginning.Length > 0 ? start.StartsWith(Beginning) : !start.Contains((byte)0);
}
