using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Typesetting;

namespace Advocacy.Reports.Tests.Cards;

/// <summary>Visits every string of a card by the model's own types, so that a new field is never forgotten.</summary>
internal static class CardStrings
{
    /// <summary>Strings that are drawings, not words.</summary>
    private static readonly string[] Drawings = ["chart", "signs"];

    /// <summary>Strings that lead somewhere, are said aloud, or stand on the page of a screen alone, and are not printed.</summary>
    private static readonly string[] Unprinted = ["link", "address", "titleLanguage", "chartText", "stripText", "summary", "history", .. Drawings];

    /// <summary>The card with every word changed; a field's path (<c>demands.said.words</c>) comes with its text.</summary>
    public static CardModel Map(CardModel card, Func<string, string, string> change)
    {
        var json = JsonSerializer.SerializeToNode(card, CardJson.Options)!;
        Walk(json, typeof(CardModel), "", (path, node) =>
            node.ReplaceWith(change(path, node.GetValue<string>())));
        return json.Deserialize<CardModel>(CardJson.Options)!;
    }

    /// <summary>Every text that must be found on the pages, with its path.</summary>
    public static IReadOnlyList<(string Path, string Text)> Printed(CardModel card)
    {
        var texts = new List<(string, string)>();
        var json = JsonSerializer.SerializeToNode(card, CardJson.Options)!;
        Walk(json, typeof(CardModel), "", (path, node) =>
        {
            if (!Unprinted.Contains(path.Split('.')[^1]))
            {
                texts.Add((path, node.GetValue<string>()));
            }
        });
        return texts;
    }

    /// <summary>The paths of every string a card can hold, whether or not this one holds it.</summary>
    public static IReadOnlySet<string> Paths()
    {
        var paths = new HashSet<string>();
        Walk(typeof(CardModel), "", paths);
        return paths;
    }

    private static void Walk(JsonNode? node, Type type, string path, Action<string, JsonNode> visit)
    {
        switch (node)
        {
            case JsonValue when type == typeof(string):
                visit(path, node);
                break;
            case JsonArray array:
                foreach (var item in array.ToList())
                {
                    Walk(item, Element(type), path, visit);
                }

                break;
            case JsonObject thing:
                foreach (var property in CardJson.Options.GetTypeInfo(type).Properties.Where(Words))
                {
                    Walk(thing[property.Name], property.PropertyType, Join(path, property), visit);
                }

                break;
        }
    }

    private static void Walk(Type type, string path, HashSet<string> paths)
    {
        if (type == typeof(string))
        {
            paths.Add(path);
        }
        else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            Walk(Element(type), path, paths);
        }
        else if (type.Namespace == typeof(CardModel).Namespace && !type.IsEnum)
        {
            foreach (var property in CardJson.Options.GetTypeInfo(type).Properties.Where(Words))
            {
                Walk(property.PropertyType, Join(path, property), paths);
            }
        }
    }

    private static bool Words(JsonPropertyInfo property) => !Drawings.Contains(property.Name);

    private static string Join(string path, JsonPropertyInfo property) => path.Length == 0 ? property.Name : $"{path}.{property.Name}";

    private static Type Element(Type list) => list.GetGenericArguments()[0];
}
