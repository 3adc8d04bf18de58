using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Advocacy.Reports.Typesetting;

/// <summary>How a card's model is written as JSON, for the engine, for the file kept beside the PDF and for samples.</summary>
public static class CardJson
{
    /// <remarks>
    /// Accented letters stay readable; what HTML or a line reader could trip over (angle brackets, quotes, U+2028) is
    /// escaped, so the text is one line and may stand in a page. A lone surrogate becomes U+FFFD.
    /// </remarks>
    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>The same on many lines, for people.</summary>
    public static JsonSerializerOptions Readable { get; } = new(Options) { WriteIndented = true };

    /// <summary>The same for the engine, which is handed only what has a shape; see <see cref="PrintableText"/>.</summary>
    internal static JsonSerializerOptions ForEngine { get; } = Make(new PrintableText());

    private static JsonSerializerOptions Make(params IEnumerable<JsonConverter> more)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            RespectNullableAnnotations = true,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        };
        foreach (var converter in more)
        {
            options.Converters.Add(converter);
        }

        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
