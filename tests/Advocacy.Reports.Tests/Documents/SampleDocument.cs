using System.Text.Json;
using System.Text.Json.Nodes;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Documents;
using Advocacy.Reports.Typesetting;

namespace Advocacy.Reports.Tests.Documents;

/// <summary>The documents that designers draw with.</summary>
internal static class SampleDocument
{
    /// <summary>Every document but the card, by the folder of its template.</summary>
    public static IReadOnlyDictionary<string, Type> Kinds { get; } = new Dictionary<string, Type>
    {
        ["letter"] = typeof(LetterModel),
        ["minutes"] = typeof(MinutesModel),
        ["brief"] = typeof(BriefModel),
        ["decisions"] = typeof(DecisionsModel),
        ["analysis"] = typeof(AnalysisModel),
    };

    /// <summary>What says in which language a text is, what a block of it is, or what is only said aloud.</summary>
    private static readonly string[] Unprinted = ["language", "wordsLanguage", "notesLanguage", "kind", "aloud", "link", "level", "movement", "state", "stateWord", "effect", "signs", "arrow"];

    /// <summary>Every text that must be found on the pages.</summary>
    public static IReadOnlyList<string> TextsOf(DocumentModel document)
    {
        return [.. Walk("", JsonSerializer.SerializeToNode(document, document.GetType(), CardJson.Options))];

        static IEnumerable<string> Walk(string name, JsonNode? node) => node switch
        {
            JsonObject parts => parts.Where(part => !Unprinted.Contains(part.Key)).SelectMany(part => Walk(part.Key, part.Value)),
            JsonArray items => items.SelectMany(item => Walk(name, item)),
            JsonValue value when value.GetValueKind() == JsonValueKind.String && !Unprinted.Contains(name) => value.GetValue<string>().Split('\n'),
            _ => [],
        };
    }

    public static string Folder(string name) => Path.Combine(TemplatesFolder.Find(), name);

    public static DocumentModel In(string name, Language language)
    {
        using var models = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder(name), "sample.json")));
        return (DocumentModel)models.RootElement.GetProperty(language.Tag()).Deserialize(Kinds[name], CardJson.Options)!;
    }
}
