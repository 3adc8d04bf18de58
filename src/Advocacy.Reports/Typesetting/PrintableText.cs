using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Advocacy.Reports.Typesetting;

/// <summary>Hands the engine what can be set: no marks that nobody sees, and breaks of every kind as breaks.</summary>
/// <remarks>
/// What has a meaning but no shape in the card's fonts is left in: the engine refuses it by the name of its text. Marks
/// that turn the reading direction without end are dropped with the others: one typed by mistake, or in malice, would turn
/// the rest of the paragraph round.
/// </remarks>
internal sealed class PrintableText : JsonConverter<string>
{
    /// <summary>How many marks may stand on one letter; more than any language has is a wall of ink that no engine gets over.</summary>
    public const int MostMarks = 4;

    private const char SoftHyphen = '\u00ad';

    public static string Of(string text)
    {
        var printable = new StringBuilder(text.Length);
        var marks = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            marks = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? marks + 1 : 0;
            if (rune.Value is '\v' or '\f' or 0x85 or 0x2028 or 0x2029)
            {
                printable.Append('\n');
            }
            else if (rune.Value is 0xF0B7)
            {
                // The bullet of a font for symbols, as it comes out of letters and mail.
                printable.Append('•');
            }
            else if (marks <= MostMarks && IsSeen(rune, category))
            {
                printable.Append(rune);
            }
        }

        return printable.ToString();
    }

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Of(value));

    private static bool IsSeen(Rune rune, UnicodeCategory category) => rune.Value is '\n' or '\r' or '\t' or SoftHyphen
        || (category is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate)
            && (rune.Value & 0xFFFE) != 0xFFFE);
}
