using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Typesetting;

namespace Advocacy.Reports.Tests.Documents;

/// <summary>Beside each template stands what it is given, as a JSON schema: written from the model, and the same as it.</summary>
/// <remarks>Set ADVOCACY_WRITE_SCHEMAS=1 to write them anew after a model was changed.</remarks>
public sealed class SchemaTests
{
    private static readonly JsonSerializerOptions OnLines = new(CardJson.Readable);

    private static IEnumerable<object[]> Models =>
        [["progress-card", typeof(CardModel)], .. SampleDocument.Kinds.Select(kind => new object[] { kind.Key, kind.Value })];

    [TestCaseSource(nameof(Models))]
    public void The_schema_is_that_of_the_model(string name, Type model)
    {
        var path = Path.Combine(SampleDocument.Folder(name), "schema.json");
        var schema = CardJson.Options.GetJsonSchemaAsNode(model, new() { TreatNullObliviousAsNonNullable = true });
        if (Environment.GetEnvironmentVariable("ADVOCACY_WRITE_SCHEMAS") == "1")
        {
            File.WriteAllText(path, schema.ToJsonString(OnLines) + "\n");
        }

        Assert.That(JsonNode.DeepEquals(JsonNode.Parse(File.ReadAllText(path)), schema), $"{name}/schema.json is not the model's: write it anew");
    }
}
