using System.Globalization;
using System.Text.Json;
using Advocacy.Domain.Languages;

namespace Advocacy.Web.Sample.Reading;

/// <summary>An object of a JSON file.</summary>
internal sealed class JsonEntry(string file, string path, JsonElement element) : Entry(file, path)
{
    /// <exception cref="SampleFileException">The file is not there, or is no JSON.</exception>
    public static JsonEntry Read(string folder, string file)
    {
        try
        {
            return new(file, "$", JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(folder, file))).RootElement);
        }
        catch (JsonException trouble)
        {
            throw new SampleFileException([new(file, LineOf(trouble), "", trouble.Message.Split(" LineNumber:")[0])]);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new SampleFileException([new(file, "", "", trouble.Message)]);
        }
    }

    /// <summary>The objects of the file itself, when it is an array.</summary>
    public IReadOnlyList<JsonEntry> Items => element.ValueKind == JsonValueKind.Array
        ? [.. element.EnumerateArray().Select((item, place) => new JsonEntry(File, $"{Place}[{place}]", item))]
        : throw new SampleFileException([new(File, Place, "", "is not a list")]);

    public JsonEntry Part(string field) => new(File, $"{Place}.{field}", Get(field));

    public IReadOnlyList<JsonEntry> Parts(string field) => Get(field).ValueKind == JsonValueKind.Array
        ? Part(field).Items
        : throw Wrong(field, "is not a list");

    public override string? Find(string field)
    {
        var value = Get(field);
        var text = value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
            _ => throw Wrong(field, "is not a single value"),
        };
        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    public override IReadOnlyList<string> Many(string field) => Get(field) is { ValueKind: JsonValueKind.Array } list
        ? [.. list.EnumerateArray().Select(item => item.ToString())]
        : throw Wrong(field, "is not a list");

    public override LocalText Texts(string field) => Get(field) switch
    {
        { ValueKind: JsonValueKind.Null } => LocalText.Empty,
        { ValueKind: JsonValueKind.Object } texts => AllOrNone(field, LanguageTags.All.Select(language => KeyValuePair.Create(
            language, texts.TryGetProperty(language.Tag(), out var text) ? text.ToString() : ""))),
        _ => throw Wrong(field, "is not a text in four languages"),
    };

    private JsonElement Get(string field) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(field, out var value)
            ? value
            : throw Wrong(field, "is not there");

    private static string LineOf(JsonException trouble) =>
        string.Create(CultureInfo.InvariantCulture, $"line {trouble.LineNumber + 1}");
}
