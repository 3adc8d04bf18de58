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

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            RespectNullableAnnotations = true,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
