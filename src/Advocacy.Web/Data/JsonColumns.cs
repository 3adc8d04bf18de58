using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Languages;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Advocacy.Web.Data;

/// <summary>A text in several languages as one JSON object by language tag.</summary>
internal sealed class LocalTextColumn() : ValueConverter<LocalText, string>(
    text => LocalTextJson.Write(text), json => LocalTextJson.Read(json));

/// <summary>Languages by their tags, with spaces.</summary>
internal sealed class LanguageSetColumn() : ValueConverter<LanguageSet, string>(languages => languages.ToString(), tags => LanguageSet.Parse(tags));

/// <summary>Languages by their tags, as a text.</summary>
internal sealed class LanguageSetJson : JsonConverter<LanguageSet>
{
    public override LanguageSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => LanguageSet.Parse(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, LanguageSet value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

/// <summary>The messages of a card's pages as one JSON object.</summary>
internal sealed class CardMessagesColumn() : ValueConverter<CardMessages, string>(
    messages => JsonSerializer.Serialize(messages, JsonColumns.Options),
    json => JsonSerializer.Deserialize<CardMessages>(json, JsonColumns.Options)!);

/// <summary>Compares by what would be written.</summary>
internal sealed class CardMessagesComparer() : ValueComparer<CardMessages>(
    (one, other) => JsonSerializer.Serialize(one, JsonColumns.Options) == JsonSerializer.Serialize(other, JsonColumns.Options),
    messages => JsonSerializer.Serialize(messages, JsonColumns.Options).GetHashCode(StringComparison.Ordinal),
    messages => messages);

/// <summary>An account's roles by their names, with commas.</summary>
internal sealed class RolesColumn() : ValueConverter<IReadOnlyList<Role>, string>(roles => string.Join(',', roles), text => Read(text))
{
    private static List<Role> Read(string text) => [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Role>)];
}

/// <summary>Compares lists by what is in them.</summary>
internal sealed class ListComparer<T>() : ValueComparer<IReadOnlyList<T>>(
    (one, other) => one!.SequenceEqual(other!),
    list => list.Aggregate(0, (hash, item) => HashCode.Combine(hash, item)),
    list => list.ToList());

internal static class JsonColumns
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new LocalTextJson(), new FuzzyDateJson(), new FigureJson(), new LanguageSetJson(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };
}
