namespace Advocacy.Web.Data.Files;

/// <summary>A kind of file that is kept: how its name ends, what it is served as, and how it begins.</summary>
/// <param name="Beginning">The bytes every such file begins with; empty for a text, which holds no zero byte.</param>
internal sealed record FileKind(string Ending, string MediaType, byte[] Beginning)
{
    private static readonly byte[] Zip = [0x50, 0x4B, 0x03, 0x04];

    /// <summary>What Word, Excel and Outlook kept things in before 2007; Outlook still keeps its messages so.</summary>
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly byte[] Pdf = "%PDF-"u8.ToArray();

    /// <summary>How far into a PDF its beginning may stand: behind a mark, a line break, a letterhead of a mail gateway.</summary>
    private const int PdfBeginsWithin = 1_024;

    /// <summary>How many bytes <see cref="Begins"/> looks at.</summary>
    public const int LooksAt = 4_096;

    public static IReadOnlyList<FileKind> All { get; } =
    [
        new(".pdf", "application/pdf", Pdf),
        new(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Zip),
        new(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Zip),
        new(".odt", "application/vnd.oasis.opendocument.text", Zip),
        new(".doc", "application/msword", Compound),
        new(".xls", "application/vnd.ms-excel", Compound),
        new(".msg", "application/vnd.ms-outlook", Compound),
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
    public bool Begins(ReadOnlySpan<byte> start) => Beginning switch
    {
        [] => !start.Contains((byte)0) || IsUtf16(start),
        _ when Beginning == Pdf => start[..Math.Min(start.Length, PdfBeginsWithin)].IndexOf(Pdf) >= 0,
        _ => start.StartsWith(Beginning),
    };

    /// <summary>A text of two bytes a letter says so by its first two.</summary>
    private static bool IsUtf16(ReadOnlySpan<byte> start) => start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
}
