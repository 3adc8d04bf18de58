using System.Text.Json;
using System.Text.Json.Serialization;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Figures;

namespace Advocacy.Web.Data;

/// <summary>A fuzzy date as its ISO 8601-2 text.</summary>
internal sealed class FuzzyDateJson : JsonConverter<FuzzyDate>
{
    public override FuzzyDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FuzzyDate.Parse(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, FuzzyDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToEdtf());
}

/// <summary>A figure as its compact notation.</summary>
internal sealed class FigureJson : JsonConverter<Figure>
{
    public override Figure Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Figure.Parse(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, Figure value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToNotation());
}
