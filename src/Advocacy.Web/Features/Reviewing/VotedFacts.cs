using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;

namespace Advocacy.Web.Features.Reviewing;

/// <summary>What the board is asked about: each demand as it is judged, and what the card says as a whole.</summary>
/// <remarks>
/// A part is known by the hash of all that is frozen of it, so that what was approved is what is printed. Left out is what
/// comes after the board (the authorities' replies, the signatures), the day of freezing, the names of those who judged,
/// and the numbers of sources, which one source more would shift: a source counts by what it is.
/// </remarks>
internal static class VotedFacts
{
    public static IReadOnlyList<VotedPart> Of(FrozenFacts facts)
    {
        var sources = facts.Sources.ToDictionary(source => source.Number, source => $"{source.Title}\n{source.Address}");
        return
        [
            .. facts.Demands.Select(demand => new VotedPart(demand.Code, Hash(demand with { Replies = [], Author = LocalText.Empty, JudgedOn = default }, sources), demand)),
            new(null, Hash(facts with
            {
                Demands = [],
                Commitments = [.. facts.Commitments.Where(made => made.Demands.Count == 0)],
                SignOffs = [],
                Sources = [],
                FrozenOn = default,
            }, sources), null),
        ];
    }

    private static string Hash<T>(T part, Dictionary<int, string> sources)
    {
        var values = JsonSerializer.SerializeToNode(part, JsonColumns.Options)!;
        Name(values, sources);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(values.ToJsonString(JsonColumns.Options))));
    }

    /// <summary>Puts what each source is in the place of its number.</summary>
    private static void Name(JsonNode? node, Dictionary<int, string> sources)
    {
        switch (node)
        {
            case JsonArray list:
                foreach (var item in list)
                {
                    Name(item, sources);
                }

                break;
            case JsonObject values:
                foreach (var (key, value) in values.ToList())
                {
                    if (value is JsonArray numbers && Cites.Contains(key))
                    {
                        values[key] = new JsonArray([.. numbers.Select(number => JsonValue.Create(sources[number!.GetValue<int>()])).Order(Comparer<JsonValue>.Create((one, other) => string.CompareOrdinal(one.ToString(), other.ToString())))]);
                    }
                    else
                    {
                        Name(value, sources);
                    }
                }

                break;
        }
    }

    private static readonly HashSet<string> Cites =
    [
        .. new[] { nameof(FrozenFacts.Sources), nameof(FrozenDemand.EvidenceFor), nameof(FrozenDemand.EvidenceAgainst) }.Select(JsonNamingPolicy.CamelCase.ConvertName),
    ];
}

/// <summary>A part of a card that the board is asked about.</summary>
/// <param name="Code">The demand's; null for what the card says as a whole.</param>
/// <param name="Sha256">In hexadecimal.</param>
internal sealed record VotedPart(string? Code, string Sha256, FrozenDemand? Demand);
