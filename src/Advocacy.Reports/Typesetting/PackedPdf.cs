using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Advocacy.Reports.Typesetting;

/// <summary>Writes what a PDF says about itself, its tags before all, together and compressed: the file is half as large and says the same.</summary>
/// <remarks>
/// Object and cross-reference streams, ISO 32000-1, 7.5.7 and 7.5.8. What is shown (text, drawings, fonts) is compressed
/// already and stays as it is, byte for byte.
/// </remarks>
internal static partial class PackedPdf
{
    /// <summary>How many objects lie in one stream: a reader who wants one unpacks them all.</summary>
    private const int Together = 200;

    /// <param name="pdf">A PDF with one table of its objects.</param>
    /// <returns>The same document; <paramref name="pdf"/> itself where it isn't written as the engine writes.</returns>
    public static byte[] Of(byte[] pdf) => Read(pdf) is { } document ? Write(pdf, document) : pdf;

    private static Document? Read(byte[] pdf)
    {
        // Latin-1 keeps each byte as one character.
        var text = Encoding.Latin1.GetString(pdf);
        var end = End().Match(text, Math.Max(0, text.LastIndexOf("startxref", StringComparison.Ordinal)));
        if (!end.Success || NumberIn(end, "table") is not { } table || table >= text.Length)
        {
            return null;
        }

        var head = Table().Match(text, table);
        var trailer = Trailer().Match(text, table);
        if (!head.Success || head.Index != table || !trailer.Success || trailer.Value.Contains("/Encrypt", StringComparison.Ordinal)
            || trailer.Value.Contains("/Prev", StringComparison.Ordinal))
        {
            return null;
        }

        var starts = Line().Matches(text[head.Index..trailer.Index]).Select(line => NumberIn(line, "at") ?? -1).ToList();
        if (starts.Count + 1 != NumberIn(head, "count"))
        {
            return null;
        }

        var ends = starts.Skip(1).Append(table);
        var objects = starts.Zip(ends).Select((place, nth) => Part.Read(text, nth + 1, place.First, place.Second)).ToList();
        return objects.Count > 0 && objects.TrueForAll(part => part is not null)
            ? new([.. objects.Select(part => part!)], trailer.Groups["rest"].Value.Trim())
            : null;
    }

    private static byte[] Write(byte[] pdf, Document document)
    {
        using var written = new MemoryStream();
        var places = new SortedDictionary<int, (byte Kind, int First, int Second)> { [0] = (0, 0, ushort.MaxValue) };
        written.Write(pdf, 0, document.Objects[0].Start);
        foreach (var part in document.Objects.Where(part => part.IsStream))
        {
            places[part.Number] = (1, (int)written.Length, 0);
            written.Write(pdf, part.Start, part.End - part.Start);
        }

        var next = document.Objects.Count + 1;
        foreach (var group in document.Objects.Where(part => !part.IsStream).Chunk(Together))
        {
            var (index, bodies) = (new StringBuilder(), new StringBuilder());
            foreach (var (nth, part) in group.Index())
            {
                places[part.Number] = (2, next, nth);
                index.Append(CultureInfo.InvariantCulture, $"{part.Number} {bodies.Length} ");
                bodies.Append(part.Body).Append('\n');
            }

            places[next] = (1, (int)written.Length, 0);
            WriteStream(written, next++, $"/Type /ObjStm /N {group.Length} /First {index.Length}", Encoding.Latin1.GetBytes($"{index}{bodies}"));
        }

        var table = (int)written.Length;
        places[next] = (1, table, 0);
        var lines = new byte[places.Count * 7];
        foreach (var ((kind, first, second), nth) in places.Values.Select((place, nth) => (place, nth)))
        {
            lines[nth * 7] = kind;
            BinaryPrimitives.WriteInt32BigEndian(lines.AsSpan(nth * 7 + 1), first);
            BinaryPrimitives.WriteUInt16BigEndian(lines.AsSpan(nth * 7 + 5), (ushort)second);
        }

        WriteStream(written, next, $"/Type /XRef /Size {next + 1} /W [1 4 2] {document.Trailer}", lines);
        written.Write(Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"startxref\n{table}\n%%EOF\n")));
        return written.ToArray();
    }

    private static void WriteStream(MemoryStream written, int number, string says, byte[] content)
    {
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            packing.Write(content);
        }

        written.Write(Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"{number} 0 obj\n<< {says} /Filter /FlateDecode /Length {packed.Length} >>\nstream\n")));
        packed.WriteTo(written);
        written.Write("\nendstream\nendobj\n\n"u8);
    }

    /// <returns>Null for one that no file of this size has.</returns>
    private static int? NumberIn(Match match, string part) =>
        int.TryParse(match.Groups[part].ValueSpan, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"\Gstartxref\s+(?<table>\d+)\s+%%EOF\s*\z")]
    private static partial Regex End();

    [GeneratedRegex(@"\Gxref\s+0 (?<count>\d+)\s+\d{10} 65535 f\s+")]
    private static partial Regex Table();

    [GeneratedRegex(@"^(?<at>\d{10}) 00000 n\s*$", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex(@"\btrailer\s*<<\s*/Size \d+(?<rest>[^>]*)>>\s*startxref")]
    private static partial Regex Trailer();

    /// <param name="Trailer">What names the document's root, its description and its identity.</param>
    private sealed record Document(IReadOnlyList<Part> Objects, string Trailer);

    /// <summary>One object: where it stands, with its number and its end.</summary>
    private sealed record Part(int Number, int Start, int End, string Body)
    {
        public bool IsStream => Body.EndsWith("endstream", StringComparison.Ordinal);

        public static Part? Read(string text, int number, int start, int end)
        {
            var (opening, closing) = (string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj"), "endobj");
            if (start < 0 || end > text.Length || start >= end)
            {
                return null;
            }

            var whole = text.AsSpan(start, end - start).TrimEnd();
            return whole.StartsWith(opening, StringComparison.Ordinal) && whole.EndsWith(closing, StringComparison.Ordinal)
                && whole.Length >= opening.Length + closing.Length
                ? new(number, start, end, whole[opening.Length..^closing.Length].Trim().ToString())
                : null;
        }
    }
}
