using System.Text.Json;
using System.Text.Json.Serialization;
using Advocacy.Domain.Languages;

namespace Advocacy.Web.Data;

/// <summary>A text in several languages as <c>{"fr": …, "nl": …}</c>.</summary>
internal sealed class LocalTextJson : JsonConverter<LocalText>
{
    public static string Write(LocalText text) => JsonSerializer.Serialize(text, JsonColumns.Options);

    public static LocalText Read(string json) => JsonSerializer.Deserialize<LocalText>(json, JsonColumns.Options)!;

    public override LocalText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LocalText.From(JsonSerializer.Deserialize<Dictionary<string, string>>(ref reader, options)!
            .Select(text => KeyValuePair.Create(LanguageTags.FromTag(text.Key), text.Value)));

    public override void Write(Utf8JsonWriter writer, LocalText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var language in value.Languages)
        {
            writer.WriteString(language.Tag(), value[language]);
        }

        writer.WriteEndObject();
    }
}
