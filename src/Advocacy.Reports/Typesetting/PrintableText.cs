using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Advocacy.Reports.Typesetting;

/// <summary>Hands the engine no character that has no shape: controls and code points that are no character become U+FFFD.</summary>
/// <remarks>
/// Line ends and tabs are spaces to a typesetter and stay. Marks that turn the reading direction without end are
/// replaced too: one typed by mistake, or in malice, would turn the rest of the paragraph round.
/// </remarks>
internal sealed class PrintableText : JsonConverter<string>
{
    public static string Of(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            printable.Append(IsPrintable(rune) ? rune : Rune.ReplacementChar);
        }

        return printable.ToString();
    }

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Of(value));

    private static bool IsPrintable(Rune rune) => rune.Value is '\n' or '\r' or '\t'
        || (Rune.GetUnicodeCategory(rune) is not (
                UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.Surrogate)
            && rune.Value is not ((>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)));
}
